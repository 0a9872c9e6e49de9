package id.satudata.hub.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.rdf.RdfFormat;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RdfAnswersTests {
    private static final RdfAnswers.Version VERSION =
            new RdfAnswers.Version("1", Instant.parse("2026-11-20T01:02:03Z"));

    @Test
    void headTellsTheTypeWithoutMakingTheGraph() throws Exception {
        var response = new MockHttpServletResponse();

        new RdfAnswers()
                .send(
                        VERSION,
                        RdfFormat.RDF_XML,
                        () -> {
                            throw new AssertionError("The graph was made");
                        },
                        new MockHttpServletRequest("HEAD", "/catalog.rdf"),
                        response);

        assertThat(response.getContentType()).isEqualTo("application/rdf+xml");
        assertThat(response.getHeader("ETag")).isEqualTo("W/\"1.rdf\"");
        assertThat(response.getContentAsByteArray()).isEmpty();
    }
}
