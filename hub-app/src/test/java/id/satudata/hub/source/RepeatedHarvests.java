package id.satudata.hub.source;

import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.harvest.Attendance;
import id.satudata.hub.harvest.Brake;
import id.satudata.hub.harvest.DocumentMemory;
import id.satudata.hub.harvest.HarvestErrors;
import id.satudata.hub.harvest.HarvestOrder;
import id.satudata.hub.harvest.HarvestPageRoute;
import id.satudata.hub.harvest.HarvestRoutes;
import id.satudata.hub.harvest.HarvestRunner;
import id.satudata.hub.harvest.PageReader;
import id.satudata.hub.harvest.RecordLine;
import id.satudata.hub.harvest.RecordMemory;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunLedger;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.harvest.Workers;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.mapping.OwnAgencies;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.table.FileStore;
import id.satudata.hub.table.TestFiles;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;

/** The whole pipeline over the real gate; it tells which records were read. */
final class RepeatedHarvests implements AutoCloseable, Connector, RunLedger {

    private final CamelContext camel = new DefaultCamelContext();
    private final Workers workers = new Workers(2);
    private final ConcurrentLinkedQueue<String> read = new ConcurrentLinkedQueue<>();
    private final List<Refusal> refused = new ArrayList<>();
    private final HarvestRunner runner;
    private List<SourceRecord> records = List.of();

    RepeatedHarvests(
            IriSpace space,
            Concepts concepts,
            OwnAgencies own,
            RecordMemory memory,
            Catalog gate,
            FileStore files,
            RevisionLog log)
            throws Exception {
        var mapping = new Mapping(space, concepts, own);
        var reader = new PageReader(
                (record, source) -> {
                    read.add(record.key());
                    return mapping.describe(record, source);
                },
                memory,
                workers);
        var routes = new HarvestRoutes(
                new Connectors(List.of(this)),
                this,
                Attendance.NOT_TAKEN,
                DocumentMemory.NONE,
                Brake.NEVER,
                Clock.systemUTC(),
                reader,
                Duration.ofSeconds(20));
        camel.addRoutesConfigurations(new HarvestErrors());
        camel.addRoutes(routes);
        camel.addRoutes(new HarvestPageRoute(new CatalogIntake(gate, files, TestFiles.holders(), log), this));
        camel.start();
        runner = new HarvestRunner(routes);
    }

    /** What a harvest did with these records, which come on one page. */
    Result harvest(Source source, SourceRecord... page) {
        records = List.of(page);
        read.clear();
        refused.clear();
        var report = runner.run(HarvestOrder.all(new RunId(UUID.randomUUID()), source));
        if (report.state() != RunState.COMPLETED) {
            throw new IllegalStateException("The run did not come through: " + report);
        }
        return new Result(report.counts(), read.stream().sorted().toList(), List.copyOf(refused));
    }

    /**
     * What came of a harvest.
     *
     * @param read the keys of the records that were read, and not only recognised
     */
    record Result(RunCounts counts, List<String> read, List<Refusal> refusals) {}

    @Override
    public String kind() {
        return "scripted";
    }

    @Override
    public RecordPages open(Source source) {
        var pages = List.of(records).iterator();
        return new OnePage(pages);
    }

    private record OnePage(Iterator<List<SourceRecord>> pages) implements RecordPages {

        @Override
        public OptionalLong total() {
            return OptionalLong.empty();
        }

        @Override
        public Optional<List<SourceRecord>> next() {
            return pages.hasNext() ? Optional.of(pages.next()) : Optional.empty();
        }

        @Override
        public void close() {}
    }

    @Override
    public void opened(HarvestOrder order) {}

    @Override
    public void sourceOpened(RunId run, Source source, OptionalLong total) {}

    @Override
    public void unchanged(RunId run, Source source, Instant since, RunCounts counts) {}

    @Override
    public void taken(RunId run, List<RecordLine> lines, RunCounts counts, OptionalLong total) {
        lines.stream()
                .filter(RecordLine.Refused.class::isInstance)
                .map(RecordLine.Refused.class::cast)
                .forEach(it -> refused.add(new Refusal(it.key(), it.findings())));
    }

    @Override
    public void closed(RunId run, RunState state, RunCounts counts, LocalizedText reason) {}

    @Override
    public void close() {
        camel.stop();
        workers.close();
    }
}
