package id.satudata.hub.connector.webapi;

import static id.satudata.hub.connector.webapi.ApiSite.members;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.RecordContent.ApiRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of APIs, as a mapping finds them. */
class ApiRecordsTests {

    private final ApiSite site = new ApiSite();

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void keepsTheRecordAndSaysWhatTheMappingFound() throws IOException {
        var mapping = """
                { 'format': 'json', 'records': '', 'key': '/id', 'fields': {
                    'judul': ['/judul/id', '/judul/en'], 'kataKunci': '/tags/*/name', 'urusan': { 'from': '/topics', 'split': ';' },
                    'akses': { 'from': '/open', 'words': { 'true': 'terbuka', 'false': 'tertutup' } },
                    'lisensi': { 'value': 'CC BY 4.0' }, 'halaman': { 'template': 'https://x.go.id/d/{id}?v={/n}' },
                    'cakupanWaktu.mulai': '/from', 'kontak.surel': '/mail', 'lainnya.kode': '/kode' },
                  'distributions': { 'each': '/files', 'fields': { 'alamatUnduh': '/url', 'format': '/type' } } }
                """;
        var record = """
                {"id":"a b","n":1.50,"judul":{"id":" ","en":"Title"},"tags":[{"name":"satu"},{"name":"dua"}],"topics":"1.02; 2.12;","open":true,
                 "from":"2024","mail":"a@b.go.id","kode":"K-1","files":[{"url":"https://x.go.id/a.csv","type":"CSV"},{}]}
                """;

        var walk = site.walkOver("[" + record + "]", mapping);

        assertThat(members(walk.records().getFirst()))
                .isEqualTo("{\"akses\":\"terbuka\",\"cakupanWaktu\":{\"mulai\":\"2024\"},"
                        + "\"halaman\":\"https://x.go.id/d/a%20b?v=1.50\",\"judul\":\"Title\",\"kataKunci\":[\"satu\",\"dua\"],"
                        + "\"kontak\":{\"surel\":\"a@b.go.id\"},\"lainnya\":{\"kode\":\"K-1\"},\"lisensi\":\"CC BY 4.0\","
                        + "\"urusan\":[\"1.02\",\"2.12\"],"
                        + "\"distribusi\":[{\"alamatUnduh\":\"https://x.go.id/a.csv\",\"format\":\"CSV\"}]}");
        assertThat(walk.records().getFirst().content())
                .isInstanceOfSatisfying(
                        ApiRecord.class, it -> assertThat(it.verbatim().text()).contains("\"n\":1.50"));
    }

    @Test
    void refusesOnlyTheRecordsWithoutAKeyAndWhatIsNoRecord() throws IOException {
        var walk = site.walkOver(
                "[{\"id\": 7}, {\"title\": \"x\"}, 3, null, {\"id\": \" \"}, {\"id\": \"" + "k".repeat(501) + "\"}]",
                "{ 'format': 'json', 'records': '', 'key': '/id', 'fields': {} }");

        assertThat(walk.keys()).containsExactly("7", "#2", "#3", "#4", "#5", "#6");
        assertThat(walk.codes())
                .containsExactly(
                        "identifier-missing",
                        "record-unreadable",
                        "record-unreadable",
                        "identifier-missing",
                        "record-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "{}", "\"\""})
    void takesWhatApisGiveInPlaceOfAnEmptyListForOne(String nothing) throws IOException {
        assertThat(site.walkOver(
                                "{\"data\": " + nothing + "}",
                                "{ 'format': 'json', 'records': '/data', 'key': '/id', 'fields': {} }")
                        .records())
                .isEmpty();
    }

    @Test
    void takesEightThousandDistributions() throws IOException {
        var files = IntStream.range(0, 8_000)
                .mapToObj(it -> "\"https://x.go.id/" + it + ".csv\"")
                .collect(joining(","));
        var mapping = """
                { 'format': 'json', 'records': '', 'key': '/id', 'fields': {},
                  'distributions': { 'each': '/files', 'fields': { 'alamatUnduh': '' } } }
                """;

        var walk = site.walkOver("[{\"id\": \"a\", \"files\": [" + files + "]}]", mapping);

        assertThat(members(walk.records().getFirst())).contains("https://x.go.id/7999.csv");
    }

    @Test
    void readsOtherEncodingsWhereTheyAreNamedAndGuessesNone() throws IOException {
        var body = "[{\"id\": \"a\", \"title\": \"D\u00e9sa\"}]".getBytes(ISO_8859_1);
        site.server
                .on(
                        "/stated",
                        exchange -> SourceServer.send(exchange, 200, "application/json;charset=iso-8859-1", body))
                .on("/silent", exchange -> SourceServer.send(exchange, 200, "application/json", body));
        var mapping = "{ 'format': 'json', 'records': '', 'key': '/id', 'fields': { 'judul': '/title' } }";
        var named = mapping.replace("'json',", "'json', 'encoding': 'windows-1252',");

        for (var source : List.of(
                Mappings.source(site.server.address("/stated"), mapping),
                Mappings.source(site.server.address("/silent"), named))) {
            assertThat(members(site.walk(source).records().getFirst())).contains("D\u00e9sa");
        }
        assertThatThrownBy(() -> site.walk("/silent", mapping))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("not UTF-8");
    }
}
