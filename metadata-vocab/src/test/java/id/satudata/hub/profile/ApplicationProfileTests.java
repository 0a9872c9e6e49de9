package id.satudata.hub.profile;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Finding;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

class ApplicationProfileTests {

    private final ApplicationProfile profile = ApplicationProfile.gate();

    @Test
    void rejectsADatasetWithoutTitle() {
        var verdict = profile.judge(graph("<> a dcat:Dataset ; dct:description 'x' ."));

        assertThat(verdict).isInstanceOf(Verdict.Violates.class);
        assertThat(verdict.findings().getFirst())
                .returns("title-missing", Finding::code)
                .returns("title", Finding::field)
                .returns(Finding.Severity.ERROR, Finding::severity);
        assertThat(verdict.findings().getFirst().message().byLanguage().keySet())
                .containsExactly("en", "id");
    }

    @Test
    void onlyWarnsOfAMissingDescription() {
        var verdict = profile.judge(graph("<> a dcat:Dataset ; dct:title 'x' ."));

        assertThat(verdict).isInstanceOf(Verdict.Conforms.class);
        assertThat(verdict.findings())
                .extracting(Finding::code)
                .containsExactly("description-missing", "distribution-missing", "publisher-missing");
    }

    @Test
    void seesWhatMayOccurOnlyOnce() {
        var verdict = profile.judge(graph("""
            <> a dcat:Dataset ; dct:title 'x' ; dct:description 'y' ; dct:publisher <p> ; dcat:distribution <d> ;
                dct:issued '2024', '2023' .
            <d> a dcat:Distribution ; dct:license <a>, <b> .\
            """));

        assertThat(verdict.findings())
                .extracting(Finding::code)
                .containsExactly("date-repeated", "licence-repeated", "url-missing");
    }

    @Test
    void hasNothingToSayAboutAGoodDataset() {
        var verdict = profile.judge(graph("""
            <> a dcat:Dataset ; dct:title 'x' ; dct:description 'y' ; dct:publisher <p> ; dcat:distribution <d> .
            <d> a dcat:Distribution ; dcat:accessURL <a> .\
            """));

        assertThat(verdict.findings()).isEmpty();
    }

    private static Graph graph(String turtle) {
        var prefixes = "PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dct: <http://purl.org/dc/terms/> ";
        return RDFParser.fromString(prefixes + turtle, Lang.TURTLE)
                .base("https://contoh.go.id/")
                .toGraph();
    }
}
