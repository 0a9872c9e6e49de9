package id.satudata.hub.connector.sparql;

import static id.satudata.hub.connector.sparql.SparqlEndpoints.PREFIXES;
import static id.satudata.hub.connector.sparql.SparqlEndpoints.iri;
import static id.satudata.hub.connector.sparql.SparqlEndpoints.isList;
import static id.satudata.hub.connector.sparql.SparqlEndpoints.peer;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordContent.DcatDataset;
import id.satudata.hub.connector.RemoteConnectorContract;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.SourceUnreadable;
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
import org.junit.jupiter.params.provider.ValueSource;

/** An endpoint over a real query engine, walked from its first dataset to its last. */
class SparqlConnectorTests extends RemoteConnectorContract {

    private final SparqlEndpoints endpoints = new SparqlEndpoints(server);

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
        return endpoints.source(peer(records));
    }

    @Override
    protected Source sourceWithSecondPage(int status, String body) {
        var peer = peer(2);
        var lists = new AtomicInteger();
        return endpoints
                .source(exchange -> {
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
        var records = Walk.over(connector(), endpoints.source(new SparqlPeer().with(PREFIXES + """
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
        var records = Walk.over(connector(), endpoints.source(new SparqlPeer().with(PREFIXES + """
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
        var source = endpoints
                .source(exchange -> {
                    var asked = SparqlPeer.parameters(exchange);
                    if (isList(asked) && lists.incrementAndGet() == 2) {
                        peer.without(iri(0)).without(iri(1)).with(PREFIXES + "<" + iri(0) + "-a> a dcat:Dataset .");
                    }
                    peer.answer(exchange, asked);
                })
                .withSettings(new SourceSettings(Map.of("page-size", "3")));

        assertThat(Walk.over(connector(), source).keys())
                .containsExactlyElementsOf(
                        IntStream.range(0, 9).mapToObj(SparqlEndpoints::iri).toList());
    }

    @Test
    void readsTheGraphAndTheClassTheOperatorChose() throws IOException {
        var peer = new SparqlPeer()
                .with(PREFIXES + "ex:a a ex:Set . ex:b a dcat:Dataset .")
                .with(
                        "https://contoh.go.id/grafik",
                        PREFIXES + "ex:c a ex:Set ; dct:title 'C' . ex:d a dcat:Dataset .");
        var source = endpoints
                .source(peer)
                .withSettings(new SourceSettings(
                        Map.of("graph", "https://contoh.go.id/grafik", "class", "https://contoh.go.id/Set")));

        assertThat(Walk.over(connector(), source).keys()).containsExactly("https://contoh.go.id/c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page-size=0", "page-size=501", "page-size=x", "graph=bukan IRI", "class=<x>"})
    void refusesASettingThatMakesNoSense(String setting) {
        var name = setting.replaceFirst("=.*", "");
        var source = endpoints
                .source(peer(1))
                .withSettings(new SourceSettings(Map.of(name, setting.substring(name.length() + 1))));

        assertThatThrownBy(() -> connector().open(source))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("Setting " + name + " of source contoh");
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
