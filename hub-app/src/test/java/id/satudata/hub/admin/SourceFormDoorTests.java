package id.satudata.hub.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The form of a source at the operator's desk. */
class SourceFormDoorTests extends DeskScene {

    @ParameterizedTest
    @ValueSource(strings = {"/admin/sources/new", "/en/admin/sources/new"})
    void isShutWithoutAKeyForOperating(String address) {
        assertThat(http.get().uri(address)).hasStatus(401);
        assertThat(visitor().get(address, keys.mayManage())).hasStatus(403);
        assertThat(http.post().uri(address).header("Authorization", DeskVisitor.basic(keys.mayOperate())))
                .hasStatus(403);
    }

    @Test
    void asksInBothLanguages() {
        assertThat(visitor().read("/admin/sources/new"))
                .contains("Daftarkan sumber", ">Nama pendek<", ">Pratinjau<", "<option value=\"webapi\"");
        assertThat(visitor().read("/en/admin/sources/new")).contains("Register a source", ">Short name<", ">Preview<");
        assertThat(visitor().read("/admin/sources")).contains("href=\"/admin/sources/new\"");
    }

    @Test
    void registersASourceAndChangesIt() {
        assertThat(send("/en/admin/sources/new", form("baru", Map.of("owner", "Dinas Contoh"))))
                .hasStatus(303)
                .hasHeader("Location", "/en/admin/sources/baru?ordered=1");

        var filled = visitor().read("/en/admin/sources/baru/edit");
        assertThat(filled)
                .contains("value=\"https://data.contoh.go.id/\"", "value=\"Dinas Contoh\"")
                .contains("name=\"version\" value=\"1\"")
                .containsPattern("name=\"id\"[^>]*readonly");
        assertThat(send("/en/admin/sources/baru/edit", form("other", Map.of("version", "1", "titleId", "Ganti"))))
                .hasStatus(303)
                .hasHeader("Location", "/en/admin/sources/baru?ordered=1");
        assertThat(visitor().read("/en/admin/sources/baru/edit")).contains("value=\"Ganti\"");
    }

    @Test
    void keepsWhatWasEnteredBesideWhatIsWrongWithIt() {
        var answer = send(
                "/en/admin/sources/new",
                form(
                        "Bukan Nama",
                        Map.of(
                                "address", "ftp://contoh <x",
                                "titleId", "",
                                "default.licence", "punya saya",
                                "limit.pause", "61")));

        assertThat(answer).hasStatus(422);
        assertThat(DeskVisitor.text(answer))
                .contains(
                        "Nothing was saved",
                        "value=\"Bukan Nama\"",
                        "value=\"ftp://contoh &lt;x",
                        "value=\"punya saya\"")
                .contains("short name has 1 to 63", "no address a source of this kind", "Give the source a title")
                .contains("\"punya saya\" cannot be used here", "\"61\" cannot be used here")
                .containsPattern("id=\"f-address\"[^>]*aria-invalid=\"true\"");
    }

    @Test
    void showsTheFirstRecordsAndKeepsNothing() {
        var answer = send("/en/admin/sources/new", form("lihat", Map.of("work", "preview")));

        assertThat(answer).hasStatusOk();
        assertThat(DeskVisitor.text(answer))
                .contains(
                        "2 of 40 records seen, 1 of them would be refused", "Penduduk &lt;2024&gt;", "would be refused")
                .contains("what the operator set for its source was taken: CC-BY-4.0")
                .contains("value=\"lihat\"");
        assertThat(visitor().get("/en/admin/sources/lihat/edit", keys.mayOperate()))
                .hasStatus(404);
        assertThat(DeskVisitor.text(send(
                        "/admin/sources/new",
                        form("lihat", Map.of("work", "preview", "address", "https://mati.contoh.go.id/")))))
                .contains("Connection refused by &lt;host&gt;");
    }

    @Test
    void neverShowsASecretAgainAndKeepsItWhereNoOtherIsGiven() {
        assertThat(send(
                        "/en/admin/sources/new",
                        form("rahasia", settings("api-key=s3cret-1", "pintu=s3cret-2+", "mapping=bps"))))
                .hasStatus(303);

        assertThat(visitor().read("/en/admin/sources/rahasia/edit"))
                .contains("A secret is set", "value=\"pintu\"", ">bps</textarea>")
                .doesNotContain("s3cret");
        var kept = new HashMap<>(settings("api-key=", "pintu=", "mapping=bps"));
        kept.putAll(Map.of("setting-0-set", "1", "setting-1-set", "1", "version", "1"));
        assertThat(send("/en/admin/sources/rahasia/edit", form("rahasia", kept)))
                .hasStatus(303);
        assertThat(visitor().read("/en/admin/sources/rahasia/edit")).contains("value=\"api-key\"", "value=\"pintu\"");

        kept.put("version", "2");
        kept.put("setting-1-remove", "1");
        assertThat(send("/en/admin/sources/rahasia/edit", form("rahasia", kept)))
                .hasStatus(303);
        assertThat(visitor().read("/en/admin/sources/rahasia/edit"))
                .contains("value=\"api-key\"")
                .doesNotContain("value=\"pintu\"");
    }

    @Test
    void sendsASecretToNoOtherHost() {
        assertThat(send("/en/admin/sources/new", form("tetap", settings("key=s3cret-3"))))
                .hasStatus(303);
        var moved = new HashMap<>(settings("key="));
        moved.putAll(Map.of(
                "setting-0-set", "1", "version", "1", "work", "preview", "address", "https://pencuri.contoh.com/"));

        var answer = send("/en/admin/sources/tetap/edit", form("tetap", moved));

        assertThat(answer).hasStatus(422);
        assertThat(DeskVisitor.text(answer)).contains("Enter this secret again");
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseHasChanged() {
        assertThat(send("/en/admin/sources/new", form("ramai", Map.of()))).hasStatus(303);
        assertThat(send("/en/admin/sources/ramai/edit", form("ramai", Map.of("version", "1"))))
                .hasStatus(303);

        var late = send("/en/admin/sources/ramai/edit", form("ramai", Map.of("version", "1", "owner", "Terlambat")));

        assertThat(late).hasStatus(409);
        assertThat(DeskVisitor.text(late))
                .contains("operator-uji has changed this source meanwhile", "value=\"Terlambat\"")
                .contains("name=\"version\" value=\"2\"");
    }

    @ParameterizedTest
    @CsvSource({
        "folder,/etc,is not one this hub may read",
        "folder,target/desk-test-folders/../../../..,no address a source of this kind",
        "ckan,https://u:p@data.contoh.go.id/,The address holds a password",
        "ckan,file:///etc/passwd,no address a source of this kind",
        "gopher,https://data.contoh.go.id/,There is no kind of source",
    })
    void refusesAddressesThatLeadAstray(String kind, String address, String said) {
        var answer = send("/en/admin/sources/new", form("sesat", Map.of("kind", kind, "address", address)));

        assertThat(answer).hasStatus(422);
        assertThat(DeskVisitor.text(answer)).contains(said);
    }

    /** Each {@code name=value}; a plus at the end marks a secret. */
    private static Map<String, String> settings(String... given) {
        var fields = new HashMap<String, String>();
        var all = List.of(given);
        IntStream.range(0, all.size()).forEach(it -> {
            var parts = all.get(it).split("=", 2);
            fields.put("setting-" + it + "-name", parts[0]);
            fields.put("setting-" + it + "-value", parts[1].replace("+", ""));
            if (parts[1].endsWith("+")) {
                fields.put("setting-" + it + "-secret", "1");
            }
        });
        return fields;
    }

    private static Map<String, String> form(String id, Map<String, String> changes) {
        var fields = new HashMap<String, String>(Map.of(
                "id", id,
                "kind", "ckan",
                "address", "https://data.contoh.go.id/",
                "titleId", "Portal contoh",
                "work", "save"));
        fields.putAll(changes);
        return fields;
    }

    private MvcTestResult send(String address, Map<String, String> fields) {
        return visitor().fill("/admin/sources/new", address, fields);
    }
}
