package id.satudata.hub.connector.ldes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordContent;
import id.satudata.hub.connector.RecordContent.DcatDataset;
import id.satudata.hub.connector.RecordContent.Deleted;
import id.satudata.hub.connector.RemoteConnectorContract;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds of versions, read to their last document. */
class LdesConnectorTests extends RemoteConnectorContract {

    private static final String PREFIXES = """
            @prefix as: <https://www.w3.org/ns/activitystreams#> .
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix ex: <https://contoh.go.id/> .
            @prefix ldes: <https://w3id.org/ldes#> .
            @prefix tree: <https://w3id.org/tree#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            """;
    private static final String VERSIONS = PREFIXES + """
            ex:feed a ldes:EventStream ; ldes:timestampPath dct:modified ; ldes:versionOfPath dct:isVersionOf .
            """;
    private static final String ACTIVITIES = PREFIXES + """
            ex:feed a ldes:EventStream ; ldes:timestampPath as:published ; ldes:versionOfPath as:object .
            """;
    private int feeds;

    @Override
    protected Connector connector(EgressClient egress) {
        return new LdesConnector(egress);
    }

    @Override
    protected String path() {
        return "/feed";
    }

    @Override
    protected String mediaType() {
        return "text/turtle";
    }

    @Override
    protected boolean holdsBack() {
        return true;
    }

    @Override
    protected Source sourceOf(int records) {
        return feed(VERSIONS
                + IntStream.range(0, records)
                        .mapToObj(it -> version(it, 1, "2025-01-01", "Judul " + it))
                        .collect(joining("\n")));
    }

    @Override
    protected Source sourceWithSecondPage(int status, String body) {
        var second = "/second" + feeds;
        server.on(second, status, mediaType(), body);
        return feed(VERSIONS + version(1, 1, "2025-01-01", "A") + relation(second));
    }

    @ParameterizedTest
    @CsvSource({"2025-02-01, 2025-01-01", "2025-02-01T00:00:00+08:00, 2025-01-31T15:59:59Z", "2025-01-01, ''"})
    void handsOnTheNewestVersionWhereverItStands(String newer, String older) throws IOException {
        for (var isFirst : List.of(true, false)) {
            var second = "/second" + feeds;
            server.on(
                    second, mediaType(), VERSIONS + version(1, 2, isFirst ? older : newer, isFirst ? "lama" : "baru"));
            var walk = Walk.over(
                    connector(),
                    feed(VERSIONS
                            + version(1, 1, isFirst ? newer : older, isFirst ? "baru" : "lama")
                            + relation(second)));

            assertThat(walk.keys()).containsExactly("https://contoh.go.id/1");
            assertThat(title(walk.records().getFirst())).isEqualTo("baru");
        }
    }

    @Test
    void speaksOfTheThingAndNotOfItsVersion() throws IOException {
        var record = Walk.over(connector(), feed(VERSIONS + version(1, 7, "2025-01-01", "A")))
                .records()
                .getFirst();

        var said = ((DcatDataset) record.content()).graph();
        assertThat(said.toString()).contains("https://contoh.go.id/1 ").doesNotContain("1-v7", "isVersionOf");
    }

    @Test
    void readsWhatAnActivitySaysInAGraphOfItsOwn() throws IOException {
        var walk = Walk.over(connector(), feed("application/trig", ACTIVITIES + """
                ex:feed tree:member ex:e1, ex:e2 .
                ex:e1 a as:Create ; as:object ex:a ; as:published "2025-01-01T00:00:00Z"^^xsd:dateTime .
                ex:e1 { ex:a a dcat:Dataset ; dct:title "lama" ; dct:description "hanya dulu" . }
                ex:e2 a as:Update ; as:object ex:a ; as:published "2025-01-02T00:00:00Z"^^xsd:dateTime .
                ex:e2 { ex:a a dcat:Dataset ; dct:title "baru" . }
                """));

        assertThat(walk.keys()).containsExactly("https://contoh.go.id/a");
        assertThat(title(walk.records().getFirst())).isEqualTo("baru");
        assertThat(walk.records().getFirst().content().toString()).doesNotContain("hanya dulu");
    }

    @Test
    void readsAnActivityThatIsWhollyInItsGraph() throws IOException {
        var walk = Walk.over(connector(), feed("application/trig", ACTIVITIES + """
                ex:feed tree:member ex:e1, ex:e2 .
                ex:e1 { ex:e1 a as:Create ; as:object ex:a ; as:published "2025-01-02T00:00:00Z"^^xsd:dateTime .
                        ex:a a dcat:Dataset ; dct:title "baru" . }
                ex:e2 { ex:e2 a as:Delete ; as:object ex:a ; as:published "2025-01-01T00:00:00Z"^^xsd:dateTime . }
                """));

        assertThat(title(walk.records().getFirst())).isEqualTo("baru");
    }

    @ParameterizedTest
    @CsvSource({"as:Delete, true", "as:Remove, true", "as:Update, false", "ex:Hapus, true"})
    void tellsWhatIsGone(String type, boolean isGone) throws IOException {
        var walk = Walk.over(connector(), feed(ACTIVITIES + """
                ex:feed tree:member ex:e1, ex:e2 ; ldes:versionDeleteObject ex:Hapus .
                ex:e1 a as:Create ; as:object ex:a ; as:published "2025-01-01T00:00:00Z"^^xsd:dateTime .
                ex:e2 a %s ; as:object ex:a ; as:published "2025-01-02T00:00:00Z"^^xsd:dateTime .
                ex:a a dcat:Dataset ; dct:title "A" .
                """.formatted(type)));

        assertThat(walk.records()).hasSize(1);
        assertThat(walk.records().getFirst().content())
                .isInstanceOf(isGone ? Deleted.class : RecordContent.DcatDataset.class);
    }

    @Test
    void bringsBackWhatWasMadeAnewAfterItsDeletion() throws IOException {
        var walk = Walk.over(connector(), feed(ACTIVITIES + """
                ex:feed tree:member ex:e1, ex:e2 .
                ex:e1 a as:Delete ; as:object ex:a ; as:published "2025-01-01T00:00:00Z"^^xsd:dateTime .
                ex:e2 a as:Create ; as:object ex:a ; as:published "2025-01-02T00:00:00Z"^^xsd:dateTime .
                ex:a a dcat:Dataset ; dct:title "A" .
                """));

        assertThat(title(walk.records().getFirst())).isEqualTo("A");
    }

    @Test
    void passesOverWhatIsNoDataset() throws IOException {
        var walk = Walk.over(connector(), feed(VERSIONS + version(1, 1, "2025-01-01", "A") + """
                ex:feed tree:member ex:layanan .
                ex:layanan a dcat:DataService ; dct:title "Layanan" .
                """));

        assertThat(walk.keys()).containsExactly("https://contoh.go.id/1");
    }

    @Test
    void followsEachDocumentOnceThoughTheyLeadInACircle() throws IOException {
        server.on(
                "/b", mediaType(), VERSIONS + version(2, 1, "2025-01-01", "B") + relation("/feed0") + relation("/b#x"));
        var walk = Walk.over(
                connector(), feed(VERSIONS + version(1, 1, "2025-01-01", "A") + relation("/b") + relation("/b")));

        assertThat(walk.keys()).containsExactly("https://contoh.go.id/1", "https://contoh.go.id/2");
        assertThat(server.asked()).containsExactly("/feed0", "/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<>", "<feed0>"})
    void breaksOffWhereItGetsTheSameDocumentInPlaceOfAnother(String name) throws IOException {
        var document =
                VERSIONS + version(1, 1, "2025-01-01", "A") + relation("/b").replace("<>", name);
        server.on("/b", mediaType(), document);

        try (var walk = connector().open(feed(document))) {
            assertThat(walk.next().orElseThrow()).hasSize(1);
            assertThatThrownBy(walk::next)
                    .isInstanceOf(SourceUnreadable.class)
                    .hasMessageContaining("leads in a circle")
                    .hasMessageContaining("/b");
        }
    }

    @Test
    void takesTwoViewsOfTheSameMembersForTwo() throws IOException {
        server.on("/b", mediaType(), VERSIONS + version(1, 1, "2025-01-01", "A") + relation("/feed0"));

        assertThat(Walk.over(connector(), feed(VERSIONS + version(1, 1, "2025-01-01", "A") + relation("/b")))
                        .keys())
                .containsExactly("https://contoh.go.id/1");
    }

    @Test
    void startsAtTheViewAStreamNames() throws IOException {
        server.on("/view", mediaType(), VERSIONS + version(1, 1, "2025-01-01", "A"));

        var walk = Walk.over(connector(), feed(VERSIONS + "ex:feed tree:view </view> ."));

        assertThat(walk.keys()).containsExactly("https://contoh.go.id/1");
    }

    @Test
    void leavesOutDocumentsAndVersionsThatAreOlderThanAskedFor() throws IOException {
        server.on("/old", mediaType(), VERSIONS + version(1, 1, "2023-01-01", "A"));
        var source = feed(VERSIONS
                + version(2, 1, "2024-12-31", "B")
                + version(3, 1, "2025-01-01", "C")
                + "<> tree:relation [ a tree:LessThanRelation ; tree:path dct:modified ; tree:value \"2024-01-01\" ;"
                + " tree:node </old> ] .");

        var keys = new ArrayList<String>();
        try (var walk = connector().open(source, Optional.of(Instant.parse("2025-01-01T00:00:00Z")))) {
            assertThat(walk.isComplete()).isFalse();
            for (var page = walk.next(); page.isPresent(); page = walk.next()) {
                page.get().forEach(it -> keys.add(it.key()));
            }
        }

        assertThat(keys).containsExactly("https://contoh.go.id/3");
        assertThat(server.asked()).containsExactly("/feed0");
    }

    @Test
    void readsAllWhereTheFeedDoesNotSayWhenItsMembersWereWritten() throws IOException {
        var source = feed(PREFIXES + "ex:feed a ldes:EventStream . " + version(1, 1, "2020-01-01", "A"));

        try (var walk = connector().open(source, Optional.of(Instant.parse("2025-01-01T00:00:00Z")))) {
            assertThat(walk.isComplete()).isTrue();
            assertThat(walk.next().orElseThrow()).hasSize(1);
        }
    }

    @Test
    void refusesAMemberThatNobodyDescribes() throws IOException {
        var walk = Walk.over(connector(), feed(ACTIVITIES + """
                ex:feed tree:member ex:e1, ex:lain .
                ex:e1 a as:Create ; as:object ex:a .
                """));

        assertThat(walk.codes()).containsExactly("record-unreadable", "record-unreadable");
    }

    @Test
    void refusesRdfThatIsNoFeed() {
        assertThatThrownBy(() -> connector().open(feed(PREFIXES + "ex:a a dcat:Dataset .")))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("not a feed");
    }

    private Source feed(String turtle) {
        return feed(mediaType(), turtle);
    }

    private Source feed(String mediaType, String content) {
        var path = "/feed" + feeds++;
        server.on(path, exchange -> SourceServer.send(exchange, 200, mediaType, content.getBytes(UTF_8)));
        return Sources.at("ldes", server.address(path));
    }

    private static String version(int thing, int version, String modified, String title) {
        return """
                ex:feed tree:member ex:%1$d-v%2$d .
                ex:%1$d-v%2$d a dcat:Dataset ; dct:isVersionOf ex:%1$d ; dct:title "%4$s" %3$s .
                """.formatted(thing, version, modified.isEmpty() ? "" : "; dct:modified \"" + modified + "\"", title);
    }

    private static String relation(String target) {
        return "<> tree:relation [ a tree:Relation ; tree:node <" + target + "> ] .\n";
    }

    private static String title(SourceRecord record) {
        var graph = ((DcatDataset) record.content()).graph();
        return graph.find(Node.ANY, DCTerms.title.asNode(), Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm();
    }
}
