package id.satudata.hub.connector.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class CatalogGraphTests {

    private static final String PAGE = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix foaf: <http://xmlns.com/foaf/0.1/> .
            @prefix : <https://a.example/> .
            :catalog a dcat:Catalog ; dct:title "Katalog" ; dcat:dataset :one, :two ; dct:publisher :agency .
            :untyped dcat:dataset :one ; dct:title "Katalog lain" .
            :record a dcat:CatalogRecord ; foaf:primaryTopic :one .
            :one a dcat:Dataset ; dct:isPartOf :catalog, :untyped ; dct:publisher :agency ; dct:relation :two ;
                dcat:distribution :file ; dct:temporal [ dcat:startDate "2024" ] ; dct:license <https://licence.example/> ;
                :order ( "a" "b" "c" "d" "e" "f" "g" "h" "i" "j" ) .
            :two a dcat:Dataset ; dct:title "Dua" ; dct:publisher :agency .
            :agency foaf:name "Dinas" ; dct:spatial [ dct:title "Buleleng" ] .
            :file a dcat:Distribution ; dcat:accessService :service .
            :service a dcat:DataService ; dcat:servesDataset :one, :two ; dct:title "Layanan" .
            :other-service a dcat:DataService ; dcat:servesDataset :two ; dct:title "Layanan lain" .
            """;

    @Test
    void cutsOutADatasetWithWhatHangsOnIt() throws IOException {
        var one = new CatalogGraph(read(PAGE)).about(node("one"));

        assertThat(one.isIsomorphicWith(read("""
                @prefix dcat: <http://www.w3.org/ns/dcat#> .
                @prefix dct: <http://purl.org/dc/terms/> .
                @prefix foaf: <http://xmlns.com/foaf/0.1/> .
                @prefix : <https://a.example/> .
                :one a dcat:Dataset ; dct:isPartOf :catalog, :untyped ; dct:publisher :agency ; dct:relation :two ;
                    dcat:distribution :file ; dct:temporal [ dcat:startDate "2024" ] ; dct:license <https://licence.example/> ;
                    :order ( "a" "b" "c" "d" "e" "f" "g" "h" "i" "j" ) .
                :agency foaf:name "Dinas" ; dct:spatial [ dct:title "Buleleng" ] .
                :file a dcat:Distribution ; dcat:accessService :service .
                :service a dcat:DataService ; dcat:servesDataset :one ; dct:title "Layanan" .
                """))).isTrue();
    }

    @Test
    void findsTheDatasetsOfThePage() throws IOException {
        assertThat(new CatalogGraph(read(PAGE)).datasets()).containsExactlyInAnyOrder(node("one"), node("two"));
    }

    @Test
    void stopsAtChainsThatLeadFarAway() throws IOException {
        var chain = new StringBuilder(
                "@prefix : <https://a.example/> . @prefix dcat: <http://www.w3.org/ns/dcat#> . :n0 a dcat:Dataset .");
        for (int i = 0; i < 100; i++) {
            chain.append(":n").append(i).append(" :leadsTo :n").append(i + 1).append(" .");
        }

        assertThat(new CatalogGraph(read(chain.toString())).about(node("n0")).size())
                .isLessThan(10);
    }

    private static Node node(String name) {
        return NodeFactory.createURI("https://a.example/" + name);
    }

    private static Graph read(String turtle) throws IOException {
        return RdfReading.LIMITED.read(Bytes.utf8(turtle), RdfFormat.TURTLE, Iri.of("https://a.example/"));
    }
}
