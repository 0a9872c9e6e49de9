package id.satudata.hub.connector.oaipmh;

import id.satudata.hub.connector.RecordContent;
import id.satudata.hub.connector.RecordContent.Deleted;
import id.satudata.hub.connector.RecordContent.DublinCore;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.text.MixedText;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasoned;
import id.satudata.hub.metadata.Reasons;
import java.util.ArrayList;
import java.util.List;

/** Makes a record of what came. Its key is what the repository knows it by: of a deleted one nothing else is left. */
final class RecordReader {

    private static final int LONGEST_IDENTIFIER = 1_500;
    private static final String NAMELESS = "identifier-missing";
    private static final String RECORD = "record";

    private final RdfRecord rdf;

    RecordReader(String base) {
        this.rdf = new RdfRecord(base);
    }

    boolean isUsable(RawRecord raw) {
        return read(raw, 1).findings().stream().noneMatch(Finding::blocks);
    }

    SourceRecord read(RawRecord raw, long position) {
        var key = raw.identifier();
        if (key.isEmpty()) {
            return refused("#" + position, Finding.of(Severity.ERROR, NAMELESS, "identifier", ""));
        }
        if (key.length() > LONGEST_IDENTIFIER) {
            return unreadable("#" + position, Reasons.of("identifier-too-long", LONGEST_IDENTIFIER));
        }
        if (raw.isDeleted()) {
            return SourceRecord.of(key, new Deleted());
        }
        var guessed = raw.isMarked();
        var payload = guessed ? raw.payload().restored() : raw.payload();
        return switch (payload) {
            case Payload.Rdf it -> dataset(key, it, guessed);
            case Payload.Elements it -> found(key, new DublinCore(key, it.statements()), List.of(), guessed);
            case Payload.Unusable it -> unreadable(key, it.reason());
        };
    }

    private SourceRecord dataset(String key, Payload.Rdf payload, boolean guessed) {
        try {
            var dataset = rdf.read(payload);
            var findings = dataset.findings().stream()
                    .filter(it -> !it.code().equals(NAMELESS))
                    .toList();
            return found(key, dataset.content(), findings, guessed);
        } catch (UnusableRecord e) {
            return unreadable(key, Reasoned.of(e));
        }
    }

    private static SourceRecord found(String key, RecordContent content, List<Finding> found, boolean guessed) {
        var findings = new ArrayList<>(found);
        if (guessed) {
            findings.add(Finding.of(Severity.INFO, "encoding-guessed", RECORD, MixedText.ASSUMED.name()));
        }
        return new SourceRecord(key, content, findings);
    }

    private static SourceRecord unreadable(String key, LocalizedText reason) {
        return refused(key, Finding.because(Severity.ERROR, "record-unreadable", RECORD, reason));
    }

    private static SourceRecord refused(String key, Finding finding) {
        return new SourceRecord(key, new Unreadable(), List.of(finding));
    }
}
