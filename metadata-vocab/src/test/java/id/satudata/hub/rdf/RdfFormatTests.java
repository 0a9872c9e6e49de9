package id.satudata.hub.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RdfFormatTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle|TURTLE",
                "application/ld+json;q=0.9, text/turtle;q=0.5|JSON_LD",
                "application/rdf+xml, */*;q=0.1|RDF_XML",
                "*/*|TURTLE",
                "application/*|JSON_LD",
                "text/html,application/xhtml+xml|",
                "text/turtle;q=0|",
                "TEXT/TURTLE; charset=utf-8|TURTLE",
                "text/n3|N3",
                ",;=,|",
            })
    void picksWhatTheReaderLikesBest(String accept, RdfFormat format) {
        assertThat(RdfFormat.accepted(accept)).isEqualTo(Optional.ofNullable(format));
    }

    @Test
    void knowsExtensionsAndContentTypes() {
        assertThat(RdfFormat.ofExtension(".ttl")).contains(RdfFormat.TURTLE);
        assertThat(RdfFormat.ofExtension("xml")).contains(RdfFormat.RDF_XML);
        assertThat(RdfFormat.ofExtension("csv")).isEmpty();
        assertThat(RdfFormat.ofMediaType("application/ld+json; profile=\"x\"")).contains(RdfFormat.JSON_LD);
        assertThat(RdfFormat.ofMediaType("")).isEmpty();
    }
}
