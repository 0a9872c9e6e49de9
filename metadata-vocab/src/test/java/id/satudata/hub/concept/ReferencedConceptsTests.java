package id.satudata.hub.concept;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.vocabulary.Prefixes;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencedConceptsTests {

    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String PREFIXES = Prefixes.ALL.getNsPrefixMap().entrySet().stream()
            .map(it -> "PREFIX " + it.getKey() + ": <" + it.getValue() + ">\n")
            .collect(Collectors.joining());

    private final ReferencedConcepts concepts = new ReferencedConcepts(new Concepts());

    @Test
    void describesATermWithItsVocabulary() {
        var graph = completed("<x> a dcat:Dataset ; dct:accrualPeriodicity <" + EU + "frequency/ANNUAL> .");

        assertThat(graph)
                .satisfies(it -> assertThat(holds(it, """
                <%1$sfrequency/ANNUAL> a skos:Concept , dct:Frequency ; skos:prefLabel 'Tahunan'@id ;
                    skos:notation 'ANNUAL' ; skos:inScheme <%1$sfrequency> .
                <%1$sfrequency> a skos:ConceptScheme ; dct:title 'Update frequencies'@en .
                """.formatted(EU))).isTrue());
    }

    @Test
    void givesWhatIsReferredToTheKindThatIsExpectedThere() {
        var graph = completed("""
            <x> a dcat:Dataset ; dct:publisher <p> ; dct:conformsTo <s> ; dcat:landingPage <l> ; dct:spatial <w> ;
                dcat:contactPoint <c> .
            """);

        assertThat(holds(graph, """
            <p> a foaf:Agent ; foaf:name 'https://contoh.go.id/p' . <s> a dct:Standard . <l> a foaf:Document .
            <w> a dct:Location . <c> a vcard:Kind .
            """)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dct:accrualPeriodicity <sering>",
                "dct:language <jawa-kuno>",
                "dct:source <dataset-lain>",
                "dcat:inSeries <seri>",
                "dct:type <jenis-tanpa-label>",
                "dct:publisher 'Dinas Kesehatan'"
            })
    void takesOutWhatCannotBeOfThatKind(String statement) {
        var graph = completed("<x> a dcat:Dataset ; dct:title 'Judul' ; " + statement + " .");

        assertThat(graph.size()).isEqualTo(2);
    }

    @Test
    void keepsAForeignTermThatHasALabel() {
        var statements = "<x> a dcat:Dataset ; dcat:theme <t> . <t> skos:prefLabel 'Tema' .";

        assertThat(holds(completed(statements), statements + " <t> a skos:Concept ."))
                .isTrue();
    }

    @Test
    void neverCallsSomethingWhatItIsNot() {
        var graph = completed("""
            <x> a dcat:Dataset ; dcat:inSeries <s> ; dcat:qualifiedRelation <r> .
            <s> a dcat:DatasetSeries ; dct:title 'Tanpa deskripsi' .
            <r> a dcat:Relationship ; dct:relation <di-tempat-lain> ; dcat:hadRole <peran> .
            """);

        assertThat(holds(graph, "<x> dcat:inSeries <s> .")).isFalse();
        assertThat(holds(graph, "<s> a dcat:DatasetSeries .")).isFalse();
        assertThat(holds(graph, "<x> dcat:qualifiedRelation <r> .")).isFalse();
        assertThat(holds(graph, "<s> dct:title 'Tanpa deskripsi' .")).isTrue();
    }

    @Test
    void namesChecksumAlgorithmsAsDcatApDemandsAndAsSpdxDoes() {
        var graph = completed("""
            <x> a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue '0A'^^xsd:hexBinary .
            """);

        assertThat(holds(graph, """
            <x> spdx:algorithm <https://spdx.org/rdf/terms#checksumAlgorithm_sha256> .
            <https://spdx.org/rdf/terms#checksumAlgorithm_sha256> a spdx:ChecksumAlgorithm ;
                owl:sameAs spdx:checksumAlgorithm_sha256 .
            """)).isTrue();
    }

    @Test
    void doingItTwiceChangesNothing() {
        var once = completed("<x> a dcat:Dataset ; dcat:theme <" + EU + "data-theme/HEAL> ; dct:publisher <p> .");
        var size = once.size();

        concepts.addTo(once);

        assertThat(once.size()).isEqualTo(size);
    }

    private Graph completed(String turtle) {
        var graph = graph(turtle);
        concepts.addTo(graph);
        return graph;
    }

    private static boolean holds(Graph graph, String statements) {
        return graph(statements).stream().allMatch(graph::contains);
    }

    private static Graph graph(String turtle) {
        return RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE)
                .base("https://contoh.go.id/")
                .toGraph();
    }
}
