package id.satudata.hub.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DoorsTest
class VocabularyDoorTests {
    @Autowired
    private MockMvcTester http;

    @ParameterizedTest
    @CsvSource({
        "ttl, text/turtle;charset=utf-8",
        "nt, application/n-triples",
        "rdf, application/rdf+xml",
        "jsonld, application/ld+json"
    })
    void servesTheTermsInEverySyntax(String extension, String type) {
        assertThat(http.get().uri("/ns." + extension))
                .hasStatusOk()
                .hasContentType(type)
                .bodyText()
                .contains("satuan", "Satuan");
    }

    @Test
    void negotiatesTheSyntax() {
        assertThat(http.get().uri("/ns").header("Accept", "application/ld+json"))
                .hasStatusOk()
                .hasForwardedUrl("/ns.jsonld");
    }

    @Test
    void anUnknownSyntaxIsAProblem() {
        assertThat(http.get().uri("/ns.docx")).hasStatus(404);
    }
}
