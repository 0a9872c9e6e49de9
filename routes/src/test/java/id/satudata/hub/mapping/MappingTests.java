package id.satudata.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.RecordContent.CkanPackage;
import id.satudata.hub.connector.RecordContent.Deleted;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.DescriptionGraphs;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a record becomes part of its description, whatever its dialect. */
class MappingTests {

    private static final Iri SITE = Iri.of("https://ckan.contoh.go.id");

    private final Mapping mapping = new Mapping(Samples.SPACE, Samples.CONCEPTS);
    private final DescriptionGraphs graphs = new DescriptionGraphs(Samples.SPACE);

    @Test
    void theSameRecordIsAlwaysTheSameEntry() {
        var record = SourceRecord.of("x", new CkanPackage(Bytes.utf8("{\"id\":\"x\",\"title\":\"T\"}"), SITE));

        assertThat(mapping.describe(record, Samples.source("acak", "ckan")))
                .isEqualTo(mapping.describe(record, Samples.source("acak", "ckan")));
    }

    @Test
    void tellsWhatASourceNoLongerHas() {
        var record = SourceRecord.of("x", new Deleted());

        assertThat(mapping.describe(record, Samples.source("acak", "oaipmh"))).isEqualTo(new Mapped.Deleted(record));
    }

    @Test
    void keepsWhatDcatHasNoTermFor() {
        var record = SourceRecord.of(
                "x",
                new CkanPackage(
                        Bytes.utf8(
                                "{\"id\":\"x\",\"title\":\"T\",\"kunci_asing\":{\"a\":[1]},\"license_title\":\"Entah\"}"),
                        SITE));

        var mapped = mapping.describe(record, Samples.source("acak", "ckan"));

        assertThat(mapped)
                .isInstanceOfSatisfying(
                        Mapped.Usable.class,
                        it -> assertThat(String.join(
                                        "\n", it.description().surplus().statements()))
                                .contains("kunci_asing", "{\\\"a\\\":[1]}", "Entah"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u202E", "\u200B", "\u00AD", "\u2066", "\uFEFF", "\u061C", "\u2800", "\u3164", "\uDB40\uDC41"})
    void keepsNothingThatNobodySees(String hidden) {
        var json = """
                {"id":"a~b","title":"Judul~","notes":"Isi~","version":"1~.0","author":"Dinas~ X",
                 "tags":[{"name":"padi~"}],"organization":{"name":"dinas~","title":"Dinas~ Y"},
                 "resources":[{"id":"r","url":"https://a.go.id/x.csv","name":"Berkas~","format":"entah~"}],
                 "extras":[{"key":"satuan","value":"entah~ apa"},{"key":"ukuran","value":"ukur~an"},
                  {"key":"tema","value":"tidak~ ada"},{"key":"kunci~_asing","value":"nilai~ asing"},
                  {"key":"hampa","value":"~"},{"key":"frekuensi","value":"kapan~ saja"}]}
                """.replace("~", hidden);
        var record = SourceRecord.of("x", new CkanPackage(Bytes.utf8(json), SITE));

        var mapped = mapping.describe(record, Samples.source("acak", "ckan"));

        assertThat(mapped)
                .isInstanceOfSatisfying(
                        Mapped.Usable.class,
                        it -> assertThat(graphs.graphOf(it.description()).stream()
                                        .map(Triple::getObject)
                                        .filter(Node::isLiteral)
                                        .map(Node::getLiteralLexicalForm))
                                .allMatch(text -> !text.contains(hidden) && !text.isBlank())
                                .contains("ab", "1.0", "entah apa", "tidak ada", "nilai asing", "kunci_asing"));
        assertThat(mapped.findings()).anyMatch(it -> it.code().equals("text-cleaned"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u3164",
                "\u2800",
                "\u115F",
                "\u034F",
                "\uFE0F",
                "\u180E",
                "\uFFA0",
                "\uDB40\uDC41",
                "\u200C\u200D"
            })
    void aTitleNobodySeesIsMissing(String title) {
        var json = "{\"id\":\"x\",\"title\":\"%s\"}".formatted(title);
        var record = SourceRecord.of("x", new CkanPackage(Bytes.utf8(json), SITE));

        var mapped = mapping.describe(record, Samples.source("acak", "ckan"));

        assertThat(mapped).isInstanceOf(Mapped.Unusable.class);
        assertThat(mapped.findings()).anyMatch(it -> it.code().equals("title-missing"));
    }
}
