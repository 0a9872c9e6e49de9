package id.satudata.hub.connector.oaipmh;

import static id.satudata.hub.connector.oaipmh.OaiAnswers.FIRST;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.list;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.record;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.title;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.token;
import static id.satudata.hub.connector.oaipmh.OaiAnswers.usual;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.RecordContent.DublinCore;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Walk;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML as repositories really send it. */
class OaiXmlTests {

    private final OaiRepositories repositories = new OaiRepositories();

    @AfterEach
    void close() throws IOException {
        repositories.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE OAI-PMH [<!ENTITY a \"x\">]>",
                "<!DOCTYPE OAI-PMH [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>",
                "<!DOCTYPE OAI-PMH SYSTEM \"http://localhost:1/oai.dtd\">",
                "<!DOCTYPE OAI-PMH [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
            })
    void acceptsNoDocumentType(String type) {
        var answer = list(List.of(record("1", "<oai_dc:dc><dc:title>&a;</dc:title></oai_dc:dc>")), "")
                .replace("<OAI-PMH", type + "<OAI-PMH");

        assertThatThrownBy(() -> Walk.over(repositories.connector(), repositories.with(Map.of(FIRST, answer))))
                .isInstanceOf(SourceUnreadable.class);
    }

    @Test
    void readsNothingThatIsTooDeep() {
        var deep = "<x>".repeat(200) + "</x>".repeat(200);

        assertThatThrownBy(() -> Walk.over(
                        repositories.connector(),
                        repositories.with(Map.of(FIRST, list(List.of(record("1", deep)), "")))))
                .isInstanceOf(SourceUnreadable.class);
    }

    @Test
    void bearsWhatMustNotStandInXml() throws IOException {
        var record = repositories.only(
                "<oai_dc:dc><dc:title>a\u0001b&#11;c&#x1F;d&#233;&nbsp;e\uFFFF</dc:title></oai_dc:dc>");

        assertThat(record.content())
                .isInstanceOfSatisfying(
                        DublinCore.class,
                        it -> assertThat(it.statements().getFirst().text()).isEqualTo("a b c dé&nbsp;e"));
    }

    @Test
    void bearsEmptyLinesBeforeTheProlog() throws IOException {
        var answer = "\uFEFF\r\n\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + list(List.of(record(1)), "");

        assertThat(Walk.over(repositories.connector(), repositories.with(Map.of(FIRST, answer)))
                        .keys())
                .hasSize(1);
    }

    @Test
    void readsTheBytesOfOneRecordInAnotherEncoding() throws IOException {
        var answer = list(List.of(record("1", title("\u00E9")), record("2", title("MARK"))), "");
        var source = repositories.answering(query -> {
            var text = query.startsWith("verb=ListRecords") ? answer : usual(query);
            var bytes = text.getBytes(UTF_8);
            var at = text.contains("MARK") ? new String(bytes, ISO_8859_1).indexOf("MARK") : -1;
            if (at >= 0) {
                bytes[at] = (byte) 0xE9;
            }
            return bytes;
        });

        var records = Walk.over(repositories.connector(), source).records();

        assertThat(records.getFirst().findings()).isEmpty();
        assertThat(titleOf(records.getFirst())).isEqualTo("é");
        assertThat(records.getLast().findings()).extracting(it -> it.code()).containsExactly("encoding-guessed");
        assertThat(titleOf(records.getLast())).isEqualTo("éARK");
    }

    @Test
    void readsAnAnswerInTheEncodingItsPrologNames() throws IOException {
        var source = repositories.answering(query -> ("<?xml version='1.0' encoding='ISO-8859-1'?>"
                        + (query.startsWith("verb=ListRecords")
                                ? list(List.of(record("1", title("é"))), "")
                                : usual(query)))
                .getBytes(ISO_8859_1));

        var record = Walk.over(repositories.connector(), source).records().getFirst();

        assertThat(titleOf(record)).isEqualTo("é");
        assertThat(record.findings()).isEmpty();
    }

    @Test
    void keepsWhatCameBeforeAPageBreaksOff() throws IOException {
        var whole = list(List.of(record(1), record(2), record(3)), token("2"));

        try (var walk = repositories
                .connector()
                .open(repositories.with(Map.of(FIRST, whole.substring(0, whole.indexOf("oai:contoh:3")))))) {
            assertThat(walk.next().orElseThrow()).hasSize(2);
            assertThatThrownBy(walk::next)
                    .isInstanceOf(SourceUnreadable.class)
                    .hasMessageContaining("broken: not XML at line");
        }
    }

    private static String titleOf(SourceRecord record) {
        return record.content() instanceof DublinCore it
                ? it.statements().getFirst().text()
                : "";
    }
}
