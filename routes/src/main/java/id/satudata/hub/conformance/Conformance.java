package id.satudata.hub.conformance;

import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.RecordContent;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasoned;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Reads the beginning of a source and holds it against what other clients ask; nothing is kept. */
public final class Conformance {

    /** No more records are looked at. */
    public static final int MOST = 200;

    private static final long MOST_BYTES = 8L << 20;
    private static final long MOST_STATEMENTS = 100_000;
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Connectors connectors;
    private final EgressClient egress;
    private final DcatApRules dcatAp = new DcatApRules();

    public Conformance(Connectors connectors, EgressClient egress) {
        this.connectors = connectors;
        this.egress = egress;
    }

    /** What was read. */
    private static final class Sample {
        private final List<SourceRecord> records = new ArrayList<>();
        private final long end = System.nanoTime() + PATIENCE.toNanos();
        private OptionalLong total = OptionalLong.empty();
        private boolean whole;
        private LocalizedText reason = LocalizedText.NONE;
        private long bytes;
        private long statements;

        private boolean wantsMore() {
            return records.size() < MOST && bytes < MOST_BYTES && statements < MOST_STATEMENTS && hasTime();
        }

        private boolean hasTime() {
            return System.nanoTime() - end < 0;
        }

        private void take(List<SourceRecord> page) {
            for (var record : page) {
                if (!wantsMore()) {
                    return;
                }
                records.add(record);
                weigh(record.content());
            }
        }

        private void weigh(RecordContent content) {
            if (content instanceof RecordContent.CkanPackage it) {
                bytes += it.json().size();
            } else if (content instanceof RecordContent.DataJsonDataset it) {
                bytes += it.json().size();
            } else if (content instanceof RecordContent.DcatDataset it) {
                statements += it.graph().size();
            }
        }
    }

    /** Where a source breaks off, what came before is judged all the same. */
    public ConformanceReport of(Source source) {
        var sample = read(source);
        var answers = new EnumMap<Question, Answer>(Question.class);
        var interview = new Interview(egress, source.kind());
        new Questions(source).all(sample.total).forEach((question, address) -> {
            if (sample.hasTime()) {
                interview.ask(address).ifPresent(it -> answers.put(question, it));
            }
        });
        var specimen = Specimen.of(answers, sample.records, sample.total, sample.whole);
        return new ConformanceReport(
                sample.records.size(), sample.total, sample.reason, results(source.kind(), specimen));
    }

    private List<Result> results(String kind, Specimen specimen) {
        var own = RuleBook.of(kind).stream().map(it -> it.judge(specimen));
        var shapes = specimen.datasets().isEmpty() ? Stream.<Result>empty() : dcatAp.judge(specimen).stream();
        return Stream.concat(own, shapes).toList();
    }

    private Sample read(Source source) {
        var sample = new Sample();
        try (var pages = connectors.open(source)) {
            while (sample.wantsMore()) {
                var page = pages.next();
                sample.total = pages.total();
                if (page.isEmpty()) {
                    sample.whole = true;
                    return sample;
                }
                sample.take(page.get());
            }
        } catch (IOException e) {
            sample.reason = Reasoned.of(e);
        }
        return sample;
    }
}
