package id.satudata.hub.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RdfReadingTests {

    private static final Iri BASE = Iri.of("https://contoh.go.id/halaman/satu");
    private static final String RDF_XML =
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:e='http://e.org/'>";

    @Test
    void tellsWhereTurtleIsBroken() {
        assertThatExceptionOfType(UnreadableRdf.class)
                .isThrownBy(() -> read(RdfFormat.TURTLE, "<a> <b> 'c' .\n<a> <b> ;;; 'c"))
                .satisfies(it -> assertThat(it.line()).isEqualTo(2))
                .withMessageStartingWith("line 2, column");
    }

    @Test
    void resolvesRelativeIrisAgainstTheBase() throws Exception {
        assertThat(read(RdfFormat.TURTLE, "<#x> <../p> <> ."))
                .hasToString(read(
                                RdfFormat.N3,
                                "<https://contoh.go.id/halaman/satu#x> <https://contoh.go.id/p> "
                                        + "<https://contoh.go.id/halaman/satu> .")
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[ <p> ", "( [ <p> "})
    void refusesTurtleNestedWithoutEnd(String open) {
        assertThatExceptionOfType(UnreadableRdf.class)
                .isThrownBy(() -> read(RdfFormat.TURTLE, "<a> <b> " + open.repeat(200_000)))
                .withMessageContaining("nested more than 200 deep");
    }

    @Test
    void doesNotCountBracketsInTexts() throws Exception {
        var brackets = "([{".repeat(1_000);

        var graph = read(
                RdfFormat.TURTLE,
                "<a> <b> '''" + brackets + "''', \"" + brackets + "\\\"\" . # " + brackets + "\n<c#(((> <d> 'e' .");

        assertThat(graph.size()).isEqualTo(3);
    }

    @Test
    void refusesJsonNestedWithoutEnd() {
        assertThatExceptionOfType(UnreadableRdf.class)
                .isThrownBy(() -> read(RdfFormat.JSON_LD, "[".repeat(100_000)))
                .withMessageContaining("nested more than 100 deep");
    }

    @Test
    void refusesXmlNestedWithoutEnd() {
        assertThatExceptionOfType(UnreadableRdf.class)
                .isThrownBy(() -> read(RdfFormat.RDF_XML, RDF_XML + "<e:a><e:b>".repeat(50_000)))
                .withMessageContaining("nested more than 100 deep");
    }

    @Test
    void neverFetchesAJsonLdContext() {
        assertThatExceptionOfType(UnreadableRdf.class)
                .isThrownBy(() -> read(
                        RdfFormat.JSON_LD, "{\"@context\":\"http://127.0.0.1:1/konteks.jsonld\",\"@id\":\"urn:x\"}"))
                .withMessageContaining("never fetched");
    }

    @Test
    void doesNotOpenExternalEntities() throws Exception {
        var graph = read(
                RdfFormat.RDF_XML,
                "<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>" + RDF_XML
                        + "<rdf:Description rdf:about='urn:x'><e:p>[&e;]</e:p></rdf:Description></rdf:RDF>");

        assertThat(graph.stream(Node.ANY, Node.ANY, Node.ANY)
                        .map(it -> it.getObject().getLiteralLexicalForm()))
                .containsExactly("[]");
    }

    @Test
    void refusesEntitiesThatMultiply() {
        var entities = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 'aaaaaaaaaa'>");
        for (int i = 1; i < 12; i++) {
            entities.append(
                    "<!ENTITY a%d '%s'>".formatted(i, "&a%d;".formatted(i - 1).repeat(10)));
        }

        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThatExceptionOfType(UnreadableRdf.class)
                        .isThrownBy(() -> read(
                                RdfFormat.RDF_XML,
                                entities + "]>" + RDF_XML
                                        + "<rdf:Description><e:p>&a11;</e:p></rdf:Description></rdf:RDF>")));
    }

    @ParameterizedTest
    @CsvSource({"TURTLE, <a> <b> 'é' .", "N_TRIPLES, <urn:a> <urn:b> \"é\" .", "JSON_LD, {\"http://e/p\":\"é\"}"})
    void refusesBytesThatAreNotUtf8(RdfFormat format, String text) {
        var latin = Bytes.copyOf(text.getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(UnreadableRdf.class)
                .isThrownBy(() -> RdfReading.LIMITED.read(latin, format, BASE))
                .withMessageContaining("UTF-8");
    }

    @Test
    void readsBehindAByteOrderMark() throws Exception {
        assertThat(read(RdfFormat.TURTLE, "\uFEFF<a> <b> 'c' .").size()).isEqualTo(1);
    }

    @Test
    void keepsToItsLimits() {
        var small = new RdfReading(1_000, 2, 10);

        assertThatExceptionOfType(UnreadableRdf.class)
                .isThrownBy(() -> small.read(Bytes.utf8(" ".repeat(1_001)), RdfFormat.TURTLE, BASE));
        assertThatExceptionOfType(UnreadableRdf.class)
                .isThrownBy(() -> small.read(Bytes.utf8("<a> <b> 1,2,3 ."), RdfFormat.TURTLE, BASE));
        assertThatExceptionOfType(UnreadableRdf.class)
                .isThrownBy(() -> small.read(Bytes.utf8("<a> <b> 'lebih panjang' ."), RdfFormat.TURTLE, BASE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>x</body></html>", "", "not RDF", "{", "\u0000\u0000"})
    void neverFailsOtherwise(String content) {
        for (var format : RdfFormat.values()) {
            try {
                read(format, content);
            } catch (UnreadableRdf expected) {
                assertThat(expected.getMessage()).isNotBlank();
            }
        }
    }

    @Test
    void leavesOutWhatRdf12Adds() throws Exception {
        assertThat(read(RdfFormat.TURTLE, "<a> <b> 'c'@ar--rtl .").stream())
                .allMatch(it -> it.getObject().getLiteralLanguage().equals("ar"));
        assertThatExceptionOfType(UnreadableRdf.class)
                .isThrownBy(() -> read(RdfFormat.TURTLE, "<a> <b> <<( <c> <d> <e> )>> ."));
    }

    private static Graph read(RdfFormat format, String content) throws UnreadableRdf {
        return RdfReading.LIMITED.read(Bytes.utf8(content), format, BASE);
    }
}
