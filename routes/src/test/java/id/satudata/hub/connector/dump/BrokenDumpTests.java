package id.satudata.hub.connector.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.rdf.RdfFormat;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dumps that are broken, endless or too large; nothing of them is left behind. */
class BrokenDumpTests extends DumpScene {

    private static final String RDF = "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<1> a dcat:Dataset ; dct:title \"tanpa akhir",
                "<1> a dcat:Dataset ; dct:title \"\"\"tanpa akhir ",
                "<1> a dcat:Dataset . nonsens"
            })
    void tellsWhereItIsBroken(String end) {
        assertThatThrownBy(() -> dump(PREFIXES + end, RdfFormat.TURTLE))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("line 6");
    }

    @Test
    void refusesToNestAsDeepAsItIsAsked() {
        assertThatThrownBy(() ->
                        dump(PREFIXES + "<1> dct:relation " + "[ dct:relation ".repeat(500_000), RdfFormat.TURTLE))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("nested more than 200 deep");
        assertThatThrownBy(() -> dump(RDF + "<rdf:Description><rdf:value>".repeat(50_000), RdfFormat.RDF_XML))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("nested");
        assertThatThrownBy(() -> dump("[".repeat(500_000), RdfFormat.JSON_LD)).isInstanceOf(SourceUnreadable.class);
    }

    @Test
    void refusesTermsWithoutEnd() {
        var endless = "a".repeat(9 << 20);
        for (var start : List.of("<1> dct:title \"", "<1> dct:title \"\"\"", "<1> dct:title <", "<1> dct:")) {
            assertThatThrownBy(() -> dump(PREFIXES + start + endless, RdfFormat.TURTLE))
                    .isInstanceOf(SourceUnreadable.class)
                    .hasMessageContaining("a term longer than");
        }
        assertThatThrownBy(() -> dump(RDF + "<rdf:Description><rdf:value>" + endless, RdfFormat.RDF_XML))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("between two tags");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThatThrownBy(
                        () -> dump((PREFIXES + "<1> dct:title \"caf\u00e9\" .").getBytes(ISO_8859_1), RdfFormat.TURTLE))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("not UTF-8");
    }

    @Test
    void refusesADatasetThatSaysTooMuchAlone() throws IOException {
        var document = PREFIXES
                + IntStream.range(0, 20_001)
                        .mapToObj(it -> "<1> dct:subject <s" + it + "> .\n")
                        .collect(joining("", "", "<1> a dcat:Dataset . <2> a dcat:Dataset ; dct:title \"Dua\" ."));

        var records = dumped(document, RdfFormat.TURTLE);

        assertThat(records).hasSize(2);
        assertThat(records.getFirst().content()).isInstanceOf(Unreadable.class);
        assertThat(records.getLast().findings()).isEmpty();
    }

    @Test
    void leavesNothingBehind() throws IOException {
        var good = document(CATALOGUE.getBytes(UTF_8));
        var broken = document("nonsens".getBytes(UTF_8));

        Dump.of(good, RdfFormat.TURTLE, 1 << 20).close();
        assertThatThrownBy(() -> Dump.of(broken, RdfFormat.TURTLE, 1 << 20)).isInstanceOf(SourceUnreadable.class);

        assertThat(good.folder().path()).doesNotExist();
        assertThat(broken.folder().path()).doesNotExist();
    }

    @Test
    void writesNoMoreThanIsAllowed() {
        assertThatThrownBy(() -> Dump.of(document(CATALOGUE.getBytes(UTF_8)), RdfFormat.TURTLE, 500))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("more than 500 bytes");
    }
}
