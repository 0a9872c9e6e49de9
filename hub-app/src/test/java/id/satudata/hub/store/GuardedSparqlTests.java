package id.satudata.hub.store;

import static id.satudata.hub.store.Revisions.IRIS;
import static id.satudata.hub.store.Revisions.entry;
import static id.satudata.hub.store.Revisions.publish;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.revision.Sequence;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GuardedSparqlTests {

    private static final String DCAT = "PREFIX dcat: <http://www.w3.org/ns/dcat#> ";
    private static final String EVERYTHING_THRICE =
            "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    @TempDir
    private Path folder;

    private RdfStore store;
    private GuardedSparql sparql;

    @BeforeEach
    void open() throws IOException {
        store = RdfStore.in(folder.resolve("rdf"));
        sparql = new GuardedSparql(store, IRIS, Duration.ofSeconds(10), () -> Sequence.START);
        Stores.follow(
                Stores.publicView(store),
                publish(1, "a", "Jumlah Penduduk", "desa"),
                publish(2, "b", "Daftar Sekolah", "desa"));
    }

    @AfterEach
    void close() {
        sparql.close();
        store.close();
    }

    @Test
    void theDefaultGraphIsTheUnionOfAllEntries() throws IOException {
        assertThat(csv(DCAT + "SELECT ?s WHERE { ?s a dcat:Dataset } ORDER BY ?s"))
                .containsExactlyInAnyOrder(
                        "s",
                        IRIS.entry(entry("a")).value(),
                        IRIS.entry(entry("b")).value());
    }

    @Test
    void everyEntryIsANamedGraph() throws IOException {
        assertThat(csv("SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } }")).hasSize(3);
        assertThat(csv("SELECT (COUNT(*) AS ?n) WHERE { GRAPH <" + IRIS.entry(entry("a")) + "> { ?s ?p ?o } }"))
                .containsExactly("n", "3");
    }

    @Test
    void propertyPathsWalkTheUnionToo() throws IOException {
        assertThat(csv(DCAT + "SELECT ?k WHERE { ?s a/^a/dcat:keyword+ ?k } GROUP BY ?k"))
                .containsExactly("k", "desa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?s ?p ?o } }",
                "SELECT * FROM <urn:x-arq:DefaultGraph> { ?s ?p ?o FILTER CONTAINS(STR(?s), 'projection') }",
                "SELECT * { BIND(IRI(CONCAT('urn:x-arq:', 'DefaultGraph')) AS ?g) GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { GRAPH <urn:x-arq:DefaultGraph> { ?s !<urn:x> ?o } }",
                "SELECT * { ?s ?p ?o FILTER CONTAINS(STR(?s), 'projection') }",
                "SELECT * { ?s ?p ?o FILTER CONTAINS(STR(?o), 'projection') }",
                "SELECT * { GRAPH ?g { ?s ?p ?o } FILTER CONTAINS(STR(?g), 'projection') }"
            })
    void thePositionOfTheStoreIsInvisible(String query) throws IOException {
        assertThat(csv(query)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void writesEveryFormat(ResultFormat format) throws IOException {
        var query = sparql.check(
                format.suits(CheckedQuery.Kind.GRAPH)
                        ? "CONSTRUCT WHERE { ?s <http://purl.org/dc/terms/title> ?t }"
                        : "SELECT ?t WHERE { ?s <http://purl.org/dc/terms/title> ?t }");

        var answer = sparql.answer(query, format);

        assertThat(text(answer)).contains("Jumlah Penduduk", "Daftar Sekolah");
        assertThat(answer.complete()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (STRLANG('x', 'en en') AS ?y) {}",
                "SELECT (STRLANG('x', '(') AS ?y) {}",
                "SELECT ('P1D'^^<http://www.w3.org/2001/XMLSchema#duration> * 1e400 AS ?y) {}",
                "SELECT (SUBSTR('x', 1/0) AS ?y) {}",
                "SELECT (CONTAINS(<x:y>, BNODE()) AS ?y) {}",
                "SELECT (STRLANGDIR('x', 'en--', 'up') AS ?y) {}"
            })
    void oddValuesAreTheQuerysFault(String text) {
        assertAnsweredOrRefused(text, ResultFormat.SPARQL_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONSTRUCT { <x:a> <http://1/2> 1 } {}",
                "CONSTRUCT { <x:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#li> 1 } {}",
                "CONSTRUCT { <x:a> <x:b> '\\u0001' } {}"
            })
    void whatAFormatCannotSayIsRefusedInItAlone(String text) throws IOException {
        var query = sparql.check(text);

        assertThatThrownBy(() -> sparql.answer(query, ResultFormat.RDF_XML))
                .isInstanceOf(SparqlRefused.class)
                .hasMessageContaining("another");
        assertThat(text(sparql.answer(query, ResultFormat.N_TRIPLES))).contains("x:a");
    }

    private void assertAnsweredOrRefused(String text, ResultFormat format) {
        try {
            assertThat(sparql.answer(sparql.check(text), format).size()).isPositive();
        } catch (SparqlRefused refused) {
            assertThat(refused).hasMessageContaining("query");
        }
    }

    @Test
    void answersYesOrNo() throws IOException {
        assertThat(text(sparql.answer(sparql.check("ASK { ?s ?p ?o }"), ResultFormat.SPARQL_JSON)))
                .contains("true");
    }

    @Test
    void describesAnEntry() throws IOException {
        var query = sparql.check("DESCRIBE <" + IRIS.entry(entry("a")) + ">");

        assertThat(text(sparql.answer(query, ResultFormat.TURTLE)))
                .contains("Jumlah Penduduk")
                .doesNotContain("Daftar Sekolah");
    }

    @Test
    void cutsLongAnswersAndSaysSo() throws IOException {
        var numbers = String.join(
                " ", LongStream.range(0, 150).mapToObj(Long::toString).toList());
        var answer = sparql.answer(
                sparql.check("SELECT * { VALUES ?a { " + numbers + " } VALUES ?b { " + numbers + " } }"),
                ResultFormat.CSV);

        assertThat(text(answer).lines()).hasSize(10_001);
        assertThat(answer.complete()).isFalse();
    }

    @Test
    void stopsQueriesThatTakeTooLong() throws IOException {
        fillForSlowQueries();
        try (var impatient = new GuardedSparql(store, IRIS, Duration.ofMillis(200), () -> Sequence.START)) {
            assertThatThrownBy(() -> impatient.answer(impatient.check(EVERYTHING_THRICE), ResultFormat.CSV))
                    .isInstanceOf(SparqlTimeout.class);
        }
    }

    @Test
    void doesNotAnswerBeforeTheStoreHasTakenInTheLastWithdrawal() throws IOException {
        var barrier = new AtomicReference<>(Sequence.START);
        try (var guarded = new GuardedSparql(store, IRIS, Duration.ofSeconds(10), barrier::get)) {
            var query = guarded.check("ASK { ?s ?p ?o }");
            assertThat(guarded.answer(query, ResultFormat.SPARQL_JSON).complete())
                    .isTrue();

            barrier.set(new Sequence(9_999));

            assertThatThrownBy(() -> guarded.answer(query, ResultFormat.SPARQL_JSON))
                    .isInstanceOf(StoreBehind.class)
                    .hasMessageContaining("9999");
        }
    }

    @Test
    void doesNotAnswerWhenNobodyKnowsTheLastWithdrawal() {
        Supplier<Sequence> outage = () -> {
            throw new IllegalStateException("no database");
        };
        try (var guarded = new GuardedSparql(store, IRIS, Duration.ofSeconds(10), outage)) {
            var query = guarded.check("ASK { ?s ?p ?o }");

            for (int i = 0; i < 9; i++) { // more often than there are permits
                assertThatThrownBy(() -> guarded.answer(query, ResultFormat.SPARQL_JSON))
                        .isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Test
    void answersOnlyAFewAtOnce() throws Exception {
        fillForSlowQueries();
        var busy = new CountDownLatch(1);
        try (var impatient = new GuardedSparql(store, IRIS, Duration.ofSeconds(2), () -> Sequence.START);
                var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = impatient.check(EVERYTHING_THRICE);
            var attempts = LongStream.range(0, 5)
                    .mapToObj(it -> clients.submit(() -> {
                        try {
                            impatient.answer(slow, ResultFormat.CSV);
                        } catch (SparqlBusy refused) {
                            busy.countDown();
                        } catch (SparqlTimeout expected) {
                            busy.await();
                        }
                        return null;
                    }))
                    .toList();
            busy.await();
            for (var attempt : attempts) {
                attempt.get();
            }
            Awaitility.await()
                    .untilAsserted(() -> assertThat(
                                    text(impatient.answer(impatient.check("ASK { ?s ?p ?o }"), ResultFormat.CSV)))
                            .contains("true"));
        }
    }

    private void fillForSlowQueries() throws IOException {
        Stores.follow(
                Stores.publicView(store),
                LongStream.rangeClosed(3, 500)
                        .mapToObj(it -> publish(it, "n" + it, "Data " + it, "a" + it, "b" + it))
                        .toList());
    }

    private List<String> csv(String query) throws IOException {
        return text(sparql.answer(sparql.check(query), ResultFormat.CSV))
                .lines()
                .toList();
    }

    private static String text(SparqlAnswer answer) throws IOException {
        var out = new ByteArrayOutputStream();
        answer.writeTo(out);
        return out.toString(UTF_8);
    }
}
