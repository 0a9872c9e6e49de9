package id.satudata.hub.exchange.ckan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.exchange.ckan.Clause.All;
import id.satudata.hub.exchange.ckan.Clause.Any;
import id.satudata.hub.exchange.ckan.Clause.Field;
import id.satudata.hub.exchange.ckan.Clause.Not;
import id.satudata.hub.exchange.ckan.Clause.Range;
import id.satudata.hub.exchange.ckan.Clause.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTests {

    @Test
    void readsAFieldAndItsValue() {
        assertThat(QueryParser.parse("tags:economy")).isEqualTo(new Field("tags", "economy", false));
        assertThat(QueryParser.parse("title:\"jumlah penduduk\""))
                .isEqualTo(new Field("title", "jumlah penduduk", true));
    }

    @Test
    void readsAlternatives() {
        assertThat(QueryParser.parse("organization:a OR organization:b"))
                .isEqualTo(new Any(List.of(field("organization", "a"), field("organization", "b"))));
        assertThat(QueryParser.parse("(organization:\"a\" OR organization:*)"))
                .isEqualTo(new Any(List.of(new Field("organization", "a", true), field("organization", "*"))));
    }

    @Test
    void readsExclusionsAndRequirements() {
        assertThat(QueryParser.parse("-organization:x")).isEqualTo(new Not(field("organization", "x")));
        assertThat(QueryParser.parse("+dataset_type:dataset -state:draft"))
                .isEqualTo(new All(List.of(field("dataset_type", "dataset"), new Not(field("state", "draft")))));
        assertThat(QueryParser.parse("res_format:CSV AND NOT tags:air"))
                .isEqualTo(new All(List.of(field("res_format", "CSV"), new Not(field("tags", "air")))));
    }

    @Test
    void readsAGroupOfOneField() {
        assertThat(QueryParser.parse("tags:(air OR udara)"))
                .isEqualTo(new Any(List.of(field("tags", "air"), field("tags", "udara"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metadata_modified:[2026-01-01T00:00:00.000000Z TO *]",
                "metadata_modified:[2026-01-01T00:00:00.000000Z%20TO%20*]"
            })
    void readsARangeEvenEncodedTwice(String text) {
        assertThat(QueryParser.parse(text))
                .isEqualTo(new Range("metadata_modified", "2026-01-01T00:00:00.000000Z", "*"));
    }

    @Test
    void readsEverything() {
        assertThat(QueryParser.parse("*:*")).isEqualTo(field("*", "*"));
    }

    @Test
    void aHyphenInsideAWordBelongsToIt() {
        assertThat(QueryParser.parse("name:jumlah-penduduk")).isEqualTo(field("name", "jumlah-penduduk"));
    }

    @Test
    void aBackslashProtectsASign() {
        assertThat(QueryParser.parse("url:http\\://a.example")).isEqualTo(field("url", "http://a.example"));
    }

    @Test
    void ignoresBoostsOfPhrases() {
        assertThat(QueryParser.parse("\"air bersih\"~3 sumur"))
                .isEqualTo(new All(List.of(new Words("air bersih", true), new Words("sumur", false))));
    }

    @Test
    void ignoresBoostsOfWords() {
        assertThat(QueryParser.parse("title:pend*^2 OR tags:air~1 sumur^0.5"))
                .isEqualTo(new Any(List.of(
                        field("title", "pend*"), new All(List.of(field("tags", "air"), new Words("sumur", false))))));
    }

    @Test
    void whatIsDeniedTwiceHolds() {
        assertThat(QueryParser.parse("NOT ".repeat(250) + "tags:air")).isEqualTo(field("tags", "air"));
        assertThat(QueryParser.parse("-".repeat(1_901) + "tags:air")).isEqualTo(new Not(field("tags", "air")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization:",
                "(a",
                "a)",
                "\"open",
                "[a TO",
                "]",
                "title:[x]",
                ":x",
                "a:[1 TO 2",
                "((((((((((((((((((((((((((a)))))))))))))))))))))))))))",
                "a:a:a:a:a:a:a:a:a:a:a:a",
                "[1 TO 2]"
            })
    void refusesWhatItCannotRead(String text) {
        assertThatThrownBy(() -> QueryParser.parse(text)).isInstanceOf(CkanFault.class);
    }

    private static Field field(String name, String value) {
        return new Field(name, value, false);
    }
}
