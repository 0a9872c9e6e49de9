package id.satudata.hub.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import id.satudata.hub.fixture.VersionedDocument;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.RunId;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sources that are one document, asked again whether they still are. */
class UnchangedDocumentTests {

    private static final Instant LAST = Instant.parse("2026-11-22T01:00:00Z");
    private static final RunCounts TWO_NEW = new RunCounts(2, 2, 0, 0);
    private static final RunCounts TWO_SAME = new RunCounts(2, 0, 2, 0);

    private final SourceServer server = new SourceServer();
    private final EgressClient egress = Egress.client(Egress.patient());
    private final InMemoryIntake intake = new InMemoryIntake();
    private final RememberedDocument memory = new RememberedDocument();
    private final Mapping mapping = new Mapping(new IriSpace(Iri.of("https://hub.contoh.go.id")), new Concepts());

    @SuppressWarnings("NullAway.Init")
    private Pipeline pipeline;

    /** Of one source alone. */
    private static final class RememberedDocument implements DocumentMemory, DocumentMemory.Recollection {

        private Optional<Known> known = Optional.empty();

        @Override
        public Recollection recall(Source source) {
            return this;
        }

        @Override
        public Optional<Known> known() {
            return known;
        }

        @Override
        public void forget() {
            known = Optional.empty();
        }

        @Override
        public void remember(Known document) {
            known = Optional.of(document);
        }
    }

    /** The kinds of sources that may be one document. */
    enum Kind {
        DATAJSON(
                "datajson",
                "application/json",
                """
                {"conformsTo": "https://project-open-data.cio.gov/v1.1/schema", "dataset": [%s]}
                """,
                "{\"identifier\": \"%s\", \"title\": \"Satu\", \"accessLevel\": \"public\"}",
                ",",
                Map.of()),
        DCAT(
                "dcat",
                "text/turtle",
                "# %s",
                "\n<https://data.go.id/%s> a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> \"Satu\" .",
                "\n",
                Map.of()),
        CSV(
                "webapi",
                "text/csv",
                "id,judul\n%s",
                "%s,Satu",
                "\n",
                Map.of("mapping", "{\"format\": \"csv\", \"key\": \"id\", \"fields\": {\"judul\": \"judul\"}}"));

        private final String kind;
        private final String mediaType;
        private final String document;
        private final String dataset;
        private final String between;

        @SuppressWarnings("ImmutableEnumChecker") // a map of texts
        private final Map<String, String> settings;

        Kind(
                String kind,
                String mediaType,
                String document,
                String dataset,
                String between,
                Map<String, String> settings) {
            this.kind = kind;
            this.mediaType = mediaType;
            this.document = document;
            this.dataset = dataset;
            this.between = between;
            this.settings = settings;
        }

        String with(String... keys) {
            return document.formatted(String.join(
                    between,
                    Set.of(keys).stream().sorted().map(dataset::formatted).toList()));
        }
    }

    @BeforeEach
    void start() throws Exception {
        pipeline = Pipeline.remembering(Connectors.over(egress), mapping::describe, intake, memory);
    }

    @AfterEach
    void stop() throws IOException {
        pipeline.close();
        egress.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void readsNothingAndMissesNothingWhileTheSourceSaysThatNothingChanged(Kind kind) {
        var document = served(kind, "W/\"1\"");

        var first = all(kind);
        var again = changed(kind);

        assertThat(first.counts()).isEqualTo(TWO_NEW);
        assertThat(again.state()).isEqualTo(RunState.COMPLETED);
        assertThat(again.counts()).isEqualTo(TWO_SAME);
        assertThat(document.conditions()).containsExactly("", "W/\"1\"");
        assertThat(intake.pageSizes()).hasSize(1);
        assertThat(pipeline.attendance()).hasSize(1);
        assertThat(pipeline.ledger().unchangedSince()).contains(Pipeline.CLOCK.instant());
    }

    @ParameterizedTest
    @EnumSource
    void readsADocumentThatChanged(Kind kind) {
        var document = served(kind, "\"1\"");
        all(kind);
        document.become(kind.with("a", "b", "c"), "\"2\"");

        var again = changed(kind);

        assertThat(again.counts()).isEqualTo(new RunCounts(3, 1, 2, 0));
        assertThat(memory.known().orElseThrow().validators().etag()).contains("\"2\"");
        assertThat(memory.known().orElseThrow().records()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void asksForAllWithoutConditionsNowAndThen(Kind kind) {
        var document = served(kind, "\"1\"");
        all(kind);

        var again = all(kind);

        assertThat(again.counts()).isEqualTo(TWO_SAME);
        assertThat(document.conditions()).containsExactly("", "");
        assertThat(pipeline.attendance()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void doesNotBelieveWhoSaysUnaskedThatNothingChanged(Kind kind) {
        served(kind, "\"1\"").lie();

        var report = changed(kind);

        assertThat(report.state()).isEqualTo(RunState.FAILED);
        assertThat(report.reason().english()).contains("304");
    }

    @ParameterizedTest
    @EnumSource
    void remembersNothingWhileARecordIsRefusedThatMayBeTakenAnotherTime(Kind kind) {
        served(kind, "\"1\"");
        intake.refusing(kind == Kind.DCAT ? "https://data.go.id/b" : "b");

        assertThat(all(kind).counts()).isEqualTo(new RunCounts(2, 1, 0, 1));

        assertThat(memory.known()).isEmpty();
    }

    @Test
    void remembersADocumentWhoseBrokenRecordsStayBrokenUntilItChanges() {
        var document = served(Kind.DATAJSON, "\"1\"");
        document.become(Kind.DATAJSON.with("a", ""), "\"1\"");

        var first = all(Kind.DATAJSON);
        var again = changed(Kind.DATAJSON);

        assertThat(first.counts()).isEqualTo(new RunCounts(2, 1, 0, 1));
        assertThat(again.counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
    }

    @Test
    void forgetsADocumentOfWhichAnotherVersionCameInPart() {
        var document = served(Kind.DATAJSON, "\"1\"");
        all(Kind.DATAJSON);
        document.become(Kind.DATAJSON.with("a", "b", "c").replace("]}", ""), "\"2\"");

        assertThat(changed(Kind.DATAJSON).state()).isEqualTo(RunState.PARTIAL);

        assertThat(memory.known()).isEmpty();
    }

    @Test
    void keepsWhatItKnowsWhenTheSourceCouldNotBeAsked() {
        served(Kind.DATAJSON, "\"1\"");
        all(Kind.DATAJSON);
        server.close();

        assertThat(changed(Kind.DATAJSON).state()).isEqualTo(RunState.FAILED);

        assertThat(memory.known()).isPresent();
    }

    @Test
    void aRunThatGoesOnOrTakesSomeRecordsAloneReadsTheDocument() {
        var document = served(Kind.DATAJSON, "\"1\"");
        all(Kind.DATAJSON);
        var order = HarvestOrder.all(newRun(), source(Kind.DATAJSON)).changedSince(Optional.of(LAST));

        var some = pipeline.run(order.onlyFor(newRun(), Set.of("a")));

        assertThat(some.counts()).isEqualTo(new RunCounts(1, 0, 1, 0));
        assertThat(document.conditions()).containsExactly("", "");
        assertThat(memory.known()).isEmpty();
        assertThat(order.again().mayBeToldUnchanged()).isFalse();
    }

    @Test
    void remembersNoCatalogueInSeveralPages() {
        var pages = new VersionedDocument("text/turtle", """
                <> a <http://www.w3.org/ns/hydra/core#PartialCollectionView> ; <http://www.w3.org/ns/hydra/core#next> </2> .
                """ + Kind.DCAT.with("a"), "\"1\"");
        server.on("/2", "text/turtle", Kind.DCAT.with("b"));
        server.on("/katalog", pages);

        assertThat(all(Kind.DCAT).counts()).isEqualTo(TWO_NEW);

        assertThat(memory.known()).isEmpty();
    }

    @Test
    void remembersNothingOfASourceOfWhichAnOperatorWantsSomeRecordsOnly() {
        served(Kind.DATAJSON, "\"1\"");
        var source = source(Kind.DATAJSON).withSettings(new SourceSettings(Map.of("limit.records", "1")));

        pipeline.run(HarvestOrder.all(newRun(), source));

        assertThat(memory.known()).isEmpty();
    }

    private VersionedDocument served(Kind kind, String etag) {
        var document = new VersionedDocument(kind.mediaType, kind.with("a", "b"), etag);
        server.on("/katalog", document);
        return document;
    }

    private RunReport all(Kind kind) {
        return pipeline.run(HarvestOrder.all(newRun(), source(kind)));
    }

    private RunReport changed(Kind kind) {
        return pipeline.run(HarvestOrder.all(newRun(), source(kind)).changedSince(Optional.of(LAST)));
    }

    private Source source(Kind kind) {
        return Sources.at(kind.kind, server.address("/katalog")).withSettings(new SourceSettings(kind.settings));
    }

    private static RunId newRun() {
        return new RunId(UUID.randomUUID());
    }
}
