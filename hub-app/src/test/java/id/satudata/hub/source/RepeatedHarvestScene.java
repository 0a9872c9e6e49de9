package id.satudata.hub.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Gate;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.RecordContent;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunLedger.Refusal;
import id.satudata.hub.mapping.OwnAgencies;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.LogDatabase;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.RepeatedHarvests.Result;
import id.satudata.hub.table.FileStore;
import id.satudata.hub.table.TestFiles;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A source whose records come again and again, over an empty catalogue that remembers them. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class RepeatedHarvestScene {

    private static final IriSpace SPACE = new IriSpace(Iri.of("https://hub.contoh.go.id"));
    static final Source SOURCE = source("satu", Optional.empty());

    private final LogDatabase database = LogDatabase.create();
    private final AnnotationConfigApplicationContext kept = new AnnotationConfigApplicationContext(TestFiles.class);
    final RevisionLog log = database.log(Clock.systemUTC(), event -> {});
    final Catalog gate = Gate.over(log, database.index(), SPACE);
    final Concepts concepts = new Concepts();
    final Program program = new Program();
    private final List<AutoCloseable> open = new ArrayList<>();

    RepeatedHarvests harvests() throws Exception {
        return harvests(OwnAgencies.NONE, program);
    }

    RepeatedHarvests harvests(OwnAgencies own, Program running) throws Exception {
        var memory = new RecordMemories(
                JdbcClient.create(database.connections()),
                new NamedParameterJdbcTemplate(database.connections()),
                log,
                new RulesInForce(running, SPACE, concepts, own));
        var harvests = new RepeatedHarvests(SPACE, concepts, own, memory, gate, kept.getBean(FileStore.class), log);
        open.add(harvests);
        return harvests;
    }

    @BeforeEach
    void forgetAll() {
        database.clear();
        forgetRecords();
    }

    /** As if no record had ever come. */
    final void forgetRecords() {
        database.change("delete from harvest_memory");
    }

    @AfterEach
    void stop() throws Exception {
        for (var it : open) {
            it.close();
        }
        open.clear();
    }

    @AfterAll
    void disconnect() {
        kept.close();
        database.close();
    }

    static void assertRefused(Result result, String code) {
        assertThat(result.counts()).isEqualTo(new RunCounts(1, 0, 0, 1));
        assertThat(result.refusals())
                .flatExtracting(Refusal::findings)
                .extracting(Finding::code)
                .contains(code);
    }

    static SourceRecord record(String key, String title) {
        return ckan(key, title, "terbuka");
    }

    static SourceRecord closed(String key, String title) {
        return ckan(key, title, "tertutup");
    }

    private static SourceRecord ckan(String key, String title, String access) {
        var json = """
                {"id": "%s", "name": "%s", "title": "%s", "notes": "Catatan",
                 "extras": [{"key": "access_rights", "value": "%s"}],
                 "resources": [{"id": "%s-1", "url": "https://contoh.go.id/%s.csv", "format": "CSV"}]}
                """.formatted(key, key, title, access, key, key);
        return SourceRecord.of(key, new RecordContent.CkanPackage(Bytes.utf8(json), Iri.of("https://contoh.go.id")));
    }

    static Source source(String id, Optional<Agent> publisher) {
        return new Source(
                new SourceId(id), "scripted", URI.create("http://localhost/"), LocalizedText.indonesian(id), publisher);
    }
}
