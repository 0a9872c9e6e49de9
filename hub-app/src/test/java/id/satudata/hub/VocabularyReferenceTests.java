package id.satudata.hub;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Ontology;
import id.satudata.hub.vocabulary.Prefixes;
import id.satudata.hub.vocabulary.SatuDataField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes the reference tables of the vocabulary that the documentation includes. */
class VocabularyReferenceTests {

    private static final Path SNIPPETS = Path.of("target", "generated-snippets", "vocabulary");

    @Test
    void writesTheTableOfTerms() throws IOException {
        var rows = new Ontology().terms().stream().map(VocabularyReferenceTests::row);

        assertThat(table("1,1,3,3", "| Term | Label | Indonesian | English", rows, "terms.adoc"))
                .contains("`hub:satuan`", "`hub:StandarData`");
    }

    @Test
    void writesTheTableOfFields() throws IOException {
        var rows = Arrays.stream(SatuDataField.values())
                .map(it -> "| %d | `%s` | %s | %s"
                        .formatted(
                                it.number(),
                                it.indonesian().replace(", ", "`, `"),
                                it.english(),
                                it.terms().stream()
                                        .map(term -> "`" + Prefixes.ALL.shortForm(term.getURI()) + "`")
                                        .collect(joining(", "))));

        assertThat(table("1,3,3,4", "| No. | Field | English | Terms", rows, "fields.adoc"))
                .contains("`hub:klasifikasiKIP`", "`dct:title`");
    }

    private static String row(Ontology.Term it) {
        return "| `hub:%s` | %s | %s | %s%s"
                .formatted(
                        it.name(),
                        it.label().in("en").orElse(""),
                        it.definition().in("id").orElse(""),
                        it.definition().in("en").orElse(""),
                        it.internal() ? " *Internal.*" : "");
    }

    private static String table(String columns, String head, Stream<String> rows, String file) throws IOException {
        var text = "[cols=\"" + columns + "\"]\n|===\n" + head + "\n\n" + rows.collect(joining("\n")) + "\n|===\n";
        Files.createDirectories(SNIPPETS);
        return Files.readString(Files.writeString(SNIPPETS.resolve(file), text));
    }
}
