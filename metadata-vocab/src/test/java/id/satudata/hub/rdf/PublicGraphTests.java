package id.satudata.hub.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.vocabulary.InternalTerms;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;

class PublicGraphTests {

    private static final IriSpace SPACE = new IriSpace(Iri.of("https://contoh.go.id"));

    @Test
    void leavesOutInternalTermsAndTheThingsTheyLeadTo() throws Exception {
        var graph = DescriptionGraphsTests.read("""
                PREFIX hub: <https://w3id.org/satudata-hub/ns#>
                <> a dcat:Dataset ; dct:title "Judul" ; hub:lokasiSimpan "rak 7" ; hub:cadangan "gudang" ;
                   hub:ujiKonsekuensi [ a hub:UjiKonsekuensi ; hub:pejabat "Ibu Rahasia" ; ex:nilai [ ex:alasan "rahasia" ] ] .
                """);

        var published = PublicGraph.of(graph);

        assertThat(text(published)).contains("Judul").doesNotContainIgnoringCase("rahasia", "rak 7", "gudang");
        assertThat(published.size()).isEqualTo(2);
    }

    @Test
    void leavesOutQuotationsOfInternalTerms() throws Exception {
        var graph = DescriptionGraphsTests.read("""
                PREFIX hub: <https://w3id.org/satudata-hub/ns#>
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                <> a dcat:Dataset ; dct:creator ex:dinas ;
                   hub:unplaced [ a rdf:Statement ; rdf:subject <> ; rdf:predicate hub:lokasiSimpan ; rdf:object [ ex:p "rak 7" ] ] ,
                                [ a rdf:Statement ; rdf:subject ex:uji ; rdf:predicate dct:title ; rdf:object "rahasia" ] ,
                                [ a rdf:Statement ; rdf:subject <> ; rdf:predicate dct:title ; rdf:object "terbuka" ] ;
                   hub:ujiKonsekuensi ex:uji .
                """);

        var published = PublicGraph.of(graph);

        assertThat(text(published)).contains("terbuka", "dinas").doesNotContain("rak 7", "rahasia", "uji");
    }

    @Test
    void leavesOutInternalTermsThatAreMisspelt() throws Exception {
        var graph = DescriptionGraphsTests.read("""
                <> a dcat:Dataset ; dct:title "Judul" ;
                   <https://w3id.org/satudata-hub/ns#LokasiSimpan> "rak 7" ;
                   <http://w3id.org/satudata-hub/ns#cadangan> "gudang" .
                """);

        assertThat(text(PublicGraph.of(graph))).contains("Judul").doesNotContain("rak 7", "gudang");
    }

    @Test
    void aThingThatIsPublicElsewhereStays() throws Exception {
        var graph = DescriptionGraphsTests.read("""
                PREFIX hub: <https://w3id.org/satudata-hub/ns#>
                <> a dcat:Dataset ; dct:creator ex:dinas ; hub:ujiKonsekuensi [ hub:pejabat ex:dinas ] .
                ex:dinas ex:nama "Dinas" .
                """);

        assertThat(text(PublicGraph.of(graph))).contains("\"Dinas\"").doesNotContain("pejabat");
    }

    @Test
    void ofNoDescriptionIsAnythingInternalLeft() {
        var graphs = new DescriptionGraphs(SPACE);
        for (long seed = 0; seed < 200; seed++) {
            var description = new RandomDescriptions(seed).next();

            var published = PublicGraph.of(graphs.graphOf(description));

            assertThat(published.stream()).noneMatch(it -> InternalTerms.include(it.getPredicate()));
            var again = graphs.describe(description.id(), published).satuData();
            assertThat(again.keeping().places()).isEmpty();
            assertThat(again.disclosure().tests()).isEmpty();
            assertThat(again.statistics())
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*answers")
                    .isEqualTo(description.satuData().statistics());
            assertThat(again.planning()).isEqualTo(description.satuData().planning());
        }
    }

    @Test
    void aGraphWithoutSecretsIsTheSameGraph() throws Exception {
        var graph = DescriptionGraphsTests.read("<> a dcat:Dataset ; dct:title 'Judul' .");

        assertThat(PublicGraph.of(graph)).isSameAs(graph);
    }

    private static String text(Graph graph) {
        return String.join("\n", DescriptionGraphs.surplusOf(graph).statements());
    }
}
