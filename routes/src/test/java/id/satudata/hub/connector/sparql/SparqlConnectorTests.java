package id.satudata.hub.connector.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpHandler;
import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordContent.DcatDataset;
import id.satudata.hub.connector.RemoteConnectorContract;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.SourceServer;
import id.satudata.hub.fixture.SparqlPeer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An endpoint over a real query engine, walked from its first dataset to its last. */
class SparqlConnectorTests extends RemoteConnectorContract {

    private static final String PREFIXES = """
            PREFIX dcat: <http://www.w3.org/ns/dcat#>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX spdx: <http://spdx.org/rdf/terms#>
            PREFIX vcard: <http://www.w3.org/2006/vcard/ns#>
            PREFIX ex: <https://contoh.go.id/>
            """;
    private static final String NOTHING = "{\"results\":{\"bindings\":[]}}";
    private int endpoints;

    @Override
    protected Connector connector(EgressClient egress) {
        return new SparqlConnector(egress);
    }

    @Override
    protected String path() {
        return "/sparql";
    }

    @Override
    protected String mediaType() {
        return "application/sparql-results+json";
    }

    @Override
    protected Source sourceOf(int records) {
        return source(peer(records));
    }

    @Override
    protected Source sourceWithSecondPage(int status, String body) {
        var peer = peer(2);
        var lists = new AtomicInteger();
        return source(exchange -> {
                    var asked = SparqlPeer.parameters(exchange);
                    if (isList(asked) && lists.incrementAndGet() == 2) {
                        SourceServer.send(exchange, status, mediaType(), body.getBytes(UTF_8));
                    } else {
                        peer.answer(exchange, asked);
                    }
                })
                .withSettings(new SourceSettings(Map.of("page-size", "1")));
    }

    @Test
    void describesADatasetWithAllThatHangsOnIt() throws IOException {
        var records = Walk.over(connector(), source(new SparqlPeer().with(PREFIXES + """
                ex:a a dcat:Dataset ; dct:title "A" ; dct:publisher ex:dinas ; dcat:theme ex:tema ;
                  dcat:contactPoint [ vcard:hasAddress [ vcard:locality [ vcard:fn "Singaraja" ] ] ] ;
                  dcat:distribution ex:berkas .
                ex:dinas foaf:name "Dinas" ; foaf:page ex:laman .
                ex:laman dct:title "too far" .
                ex:berkas spdx:checksum [ spdx:checksumValue "00" ] ; dcat:accessService ex:layanan .
                ex:layanan dcat:endpointURL ex:wms ; dcat:servesDataset ex:a, ex:b, ex:c ; dcat:contactPoint [ vcard:fn "Peta" ] .
                """)))
                .records();

        assertThat(records).hasSize(1);
        assertThat(values(graph(records.getFirst().content())))
                .contains("A", "Dinas", "Singaraja", "00", "https://contoh.go.id/wms", "Peta")
                .doesNotContain("too far", "https://contoh.go.id/b");
    }

    @Test
    void leavesOutOtherDatasetsAndTheCatalogue() throws IOException {
        var records = Walk.over(connector(), source(new SparqlPeer().with(PREFIXES + """
                ex:a a dcat:Dataset ; dct:title "A" ; dct:relation ex:b ; dct:isPartOf ex:katalog .
                ex:b a dcat:Dataset ; dct:title "B" .
                ex:katalog a dcat:Catalog ; dct:title "Katalog" ; dcat:dataset ex:a, ex:b .
                """)))
                .records();

        assertThat(records).hasSize(2);
        assertThat(values(graph(records.getFirst().content())))
                .contains("A", "https://contoh.go.id/b", "https://contoh.go.id/katalog")
                .doesNotContain("B", "Katalog");
    }

    @Test
    void losesNothingWhenPagesShiftWhileTheyAreRead() throws IOException {
        var peer = peer(9);
        var lists = new AtomicInteger();
        var source = source(exchange -> {
                    var asked = SparqlPeer.parameters(exchange);
                    if (isList(asked) && lists.incrementAndGet() == 2) {
                        peer.without(iri(0)).without(iri(1)).with(PREFIXES + "<" + iri(0) + "-a> a dcat:Dataset .");
                    }
                    peer.answer(exchange, asked);
                })
                .withSettings(new SourceSettings(Map.of("page-size", "3")));

        assertThat(Walk.over(connector(), source).keys())
                .containsExactlyElementsOf(IntStream.range(0, 9)
                        .mapToObj(SparqlConnectorTests::iri)
                        .toList());
    }

    @Test
    void readsTheGraphAndTheClassTheOperatorChose() throws IOException {
        var peer = new SparqlPeer()
                .with(PREFIXES + "ex:a a ex:Set . ex:b a dcat:Dataset .")
                .with(
                        "https://contoh.go.id/grafik",
                        PREFIXES + "ex:c a ex:Set ; dct:title 'C' . ex:d a dcat:Dataset .");
        var source = source(peer)
                .withSettings(new SourceSettings(
                        Map.of("graph", "https://contoh.go.id/grafik", "class", "https://contoh.go.id/Set")));

        assertThat(Walk.over(connector(), source).keys()).containsExactly("https://contoh.go.id/c");
    }

    @Test
    void asksByGetWhereNoPostIsTaken() throws IOException {
        var peer = peer(2);
        var source = source(exchange -> {
            if (exchange.getRequestMethod().equals("POST")) {
                SourceServer.send(exchange, 405, "", new byte[0]);
            } else {
                peer.handle(exchange);
            }
        });

        assertThat(Walk.over(connector(), source).keys()).containsExactly(iri(0), iri(1));
    }

    @Test
    void tellsItsPasswordToTheEndpoint() throws IOException {
        var peer = peer(1);
        var source = source(exchange -> {
                    var told = exchange.getRequestHeaders().getFirst("Authorization");
                    if ("Basic d2FsaWRhdGE6cmFoYXNpYQ==".equals(told)) {
                        peer.handle(exchange);
                    } else {
                        SourceServer.send(exchange, 401, "", new byte[0]);
                    }
                })
                .withSettings(new SourceSettings(Map.of("user", "walidata", "password", "rahasia")));

        assertThat(Walk.over(connector(), source).keys()).containsExactly(iri(0));
    }

    @Test
    void isFoundOutWhenItRepeatsItself() {
        var peer = peer(2);
        var source = source(exchange -> {
            var asked = SparqlPeer.parameters(exchange);
            asked.computeIfPresent("query", (_, it) -> it.replaceAll("STR\\(\\?dataset\\) > \"[^\"]*\"", "true"));
            asked.computeIfPresent("query", (_, it) -> it.replaceAll("str\\(\\?dataset\\) > \"[^\"]*\"", "true"));
            peer.answer(exchange, asked);
        });

        assertThatThrownBy(() -> Walk.over(connector(), source))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("lists the same again after 2");
    }

    @Test
    void breaksOffWhenFewerAreListedThanCounted() {
        var peer = peer(3);
        var lists = new AtomicInteger();
        var source = source(exchange -> {
                    var asked = SparqlPeer.parameters(exchange);
                    if (isList(asked) && lists.incrementAndGet() == 2) {
                        SourceServer.send(exchange, 200, mediaType(), NOTHING.getBytes(UTF_8));
                    } else {
                        peer.answer(exchange, asked);
                    }
                })
                .withSettings(new SourceSettings(Map.of("page-size", "2")));

        assertThatThrownBy(() -> Walk.over(connector(), source))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("2 of 3");
    }

    @Test
    void breaksOffWhenFewerAreListedThanCountedThoughItCountsNoMore() {
        var peer = peer(3);
        var counts = new AtomicInteger();
        var source = source(exchange -> {
            var asked = SparqlPeer.parameters(exchange);
            if (query(asked).contains("COUNT") && counts.incrementAndGet() > 1) {
                SourceServer.send(exchange, 400, "text/plain", "no".getBytes(UTF_8));
            } else if (isList(asked)) {
                SourceServer.send(exchange, 200, mediaType(), NOTHING.getBytes(UTF_8));
            } else {
                peer.answer(exchange, asked);
            }
        });

        assertThatThrownBy(() -> Walk.over(connector(), source))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("0 of 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"COUNT", "CONSTRUCT"})
    void putsNoFurtherQuestionToAnEndpointThatAsksToWait(String query) {
        var peer = peer(4);
        var refused = new AtomicInteger();
        var source = source(exchange -> {
            var asked = SparqlPeer.parameters(exchange);
            if (refused.get() > 0 || query(asked).contains(query)) {
                refused.incrementAndGet();
                exchange.getResponseHeaders().set("Retry-After", "3600");
                SourceServer.send(exchange, 429, "text/plain", "later".getBytes(UTF_8));
            } else {
                peer.answer(exchange, asked);
            }
        });

        assertThatThrownBy(() -> Walk.over(connector(), source)).hasMessageContaining("asks to wait until");
        assertThat(refused).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"200, text/turtle, '<a> <b> '", "500, text/plain, too complex"})
    void refusesOnlyTheDatasetThatCannotBeDescribed(int status, String mediaType, String body) throws IOException {
        var peer = peer(10);
        var source = source(exchange -> {
            var asked = SparqlPeer.parameters(exchange);
            if (query(asked).contains("CONSTRUCT") && query(asked).contains(iri(7))) {
                SourceServer.send(exchange, status, mediaType, body.getBytes(UTF_8));
            } else {
                peer.answer(exchange, asked);
            }
        });

        var walk = Walk.over(connector(), source);

        assertThat(walk.keys()).hasSize(10);
        assertThat(walk.codes()).containsExactly("record-unreadable");
    }

    @Test
    void doesNotTakeAnEndpointThatDescribesNothingForAnEmptyOne() {
        var peer = peer(10);
        var source = source(exchange -> {
            var asked = SparqlPeer.parameters(exchange);
            if (query(asked).contains("CONSTRUCT")) {
                SourceServer.send(exchange, 200, "application/n-triples", "# nothing\n".getBytes(UTF_8));
            } else {
                peer.answer(exchange, asked);
            }
        });

        assertThatThrownBy(() -> Walk.over(connector(), source))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("says nothing");
    }

    @Test
    void goesWithoutACountWhereTheEndpointDoesNotCount() throws IOException {
        var peer = peer(2);
        var source = source(exchange -> {
            var asked = SparqlPeer.parameters(exchange);
            if (query(asked).contains("COUNT")) {
                SourceServer.send(exchange, 400, "text/plain", "no aggregates here".getBytes(UTF_8));
            } else {
                peer.answer(exchange, asked);
            }
        });

        var walk = Walk.over(connector(), source);

        assertThat(walk.keys()).hasSize(2);
        assertThat(walk.total()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"page-size=0", "page-size=501", "page-size=x", "graph=bukan IRI", "class=<x>"})
    void refusesASettingThatMakesNoSense(String setting) {
        var name = setting.replaceFirst("=.*", "");
        var source =
                source(peer(1)).withSettings(new SourceSettings(Map.of(name, setting.substring(name.length() + 1))));

        assertThatThrownBy(() -> connector().open(source))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("Setting " + name + " of source contoh");
    }

    private Source source(HttpHandler endpoint) {
        var path = "/sparql" + endpoints++;
        server.on(path, endpoint);
        return Sources.at("sparql", server.address(path));
    }

    private static SparqlPeer peer(int datasets) {
        return new SparqlPeer()
                .with(IntStream.range(0, datasets)
                        .mapToObj(it -> "<" + iri(it) + "> a dcat:Dataset ; dct:title \"" + it + "\" .")
                        .collect(joining("\n", PREFIXES, "")));
    }

    private static String iri(int number) {
        return "https://contoh.go.id/dataset/%05d".formatted(number);
    }

    private static boolean isList(Map<String, String> asked) {
        return query(asked).contains("ORDER BY");
    }

    private static String query(Map<String, String> asked) {
        return asked.getOrDefault("query", "");
    }

    private static Graph graph(Object content) {
        return ((DcatDataset) content).graph();
    }

    private static List<String> values(Graph graph) {
        return graph.find(Node.ANY, Node.ANY, Node.ANY)
                .mapWith(Triple::getObject)
                .mapWith(it -> it.isLiteral() ? it.getLiteralLexicalForm() : it.toString())
                .toList();
    }
}
