package id.satudata.hub.harvest;

import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/** A source and a catalogue that both last as long as the test, and the pipeline between them. */
abstract class PipelineScene {

    static final Source SOURCE = new Source(
            new SourceId("contoh"),
            ScriptedConnector.KIND,
            URI.create("http://localhost/"),
            LocalizedText.indonesian("Contoh"),
            Optional.empty());

    final InMemoryIntake intake = new InMemoryIntake();
    private @Nullable Pipeline pipeline;

    @AfterEach
    void stop() {
        if (pipeline != null) {
            pipeline.close();
        }
    }

    RunReport harvest(ScriptedConnector connector) throws Exception {
        return harvest(connector, PipelineScene::usable);
    }

    RunReport harvest(ScriptedConnector connector, Describing mapping) throws Exception {
        return harvest(connector, mapping, intake);
    }

    RunReport harvest(ScriptedConnector connector, Describing mapping, Intake to) throws Exception {
        return start(connectors(connector), mapping, to).run(SOURCE);
    }

    Pipeline start(Connectors connectors, Describing mapping, Intake to) throws Exception {
        return endWithTheTest(new Pipeline(connectors, mapping, to));
    }

    /** Only the last one of a test. */
    Pipeline endWithTheTest(Pipeline started) {
        pipeline = started;
        return started;
    }

    List<Presence> attendance() {
        return Objects.requireNonNull(pipeline, "started first").attendance();
    }

    InMemoryLedger ledger() {
        return Objects.requireNonNull(pipeline, "started first").ledger();
    }

    static Connectors connectors(ScriptedConnector connector) {
        return new Connectors(List.of(connector));
    }

    static Mapped usable(SourceRecord record, Source source) {
        return new Mapped.Usable(record, Description.of(entry(source, record)), List.of());
    }

    static Mapped unusable(SourceRecord record) {
        return new Mapped.Unusable(
                record, List.of(Finding.of(Severity.ERROR, "record-unreadable", "record", "broken")));
    }

    private static EntryId entry(Source source, SourceRecord record) {
        return EntryId.ofRecord(source.id(), record.key());
    }
}
