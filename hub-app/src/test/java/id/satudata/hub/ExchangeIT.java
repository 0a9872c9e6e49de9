package id.satudata.hub;

import static id.satudata.hub.ExchangeAsker.LIST;
import static id.satudata.hub.ExchangeAsker.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.table.FileHolders;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A hub that hands restricted files to a partner by key and by token, as long as an agreement means them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExchangeIT {

    private final PartnerTokens tokens = new PartnerTokens();
    private OwnHub hub;
    private ExchangePartners partners;
    private ExchangeAsker asker;
    private HandedInTables tables;
    private CopiedTables copies;
    private String health;
    private String social;
    private String open;

    @BeforeAll
    void aHubWithRestrictedDatasets() throws Exception {
        hub = OwnHub.start("exchange", tokens.settings());
        partners = new ExchangePartners(hub);
        asker = new ExchangeAsker(hub);
        tables = new HandedInTables(hub);
        copies = new CopiedTables(hub);
        health = tables.upload("pasien", "Pasien Terdaftar", "Dinas Kesehatan", "terbatas");
        social = tables.upload("bantuan", "Penerima Bantuan", "Dinas Sosial", "terbatas");
        open = tables.upload("imunisasi", "Jadwal Imunisasi", "Dinas Kesehatan", "terbuka");
    }

    @AfterAll
    void end() {
        hub.close();
    }

    @Test
    void opensRestrictedFilesToAPartnerAsLongAsAnAgreementMeansThem() throws Exception {
        partners.register("provinsi");
        var key = partners.key("mitra-provinsi", "provinsi");

        assertThat(asker.get(health, "")).satisfies(it -> refused(it, 403, "file-restricted"));
        assertThat(asker.get(health, hub.key())).satisfies(it -> refused(it, 403, "file-restricted"));
        assertThat(asker.get(health, key)).satisfies(it -> refused(it, 403, "agreement-missing"));
        assertThat(asker.get(LIST, key)).satisfies(it -> refused(it, 403, "agreement-missing"));
        assertThat(asker.get(LIST, hub.key())).satisfies(it -> refused(it, 403, "forbidden"));
        partners.agree("provinsi", "\"agencies\": [\"Dinas Sosial\"]");
        assertThat(asker.get(health, key)).satisfies(it -> refused(it, 403, "agreement-other"));
        var number = partners.agree("provinsi", "\"agencies\": [\"Dinas Kesehatan\"]");

        var fetched = asker.get(health, key);
        assertThat(fetched.statusCode()).as(fetched.body()).isEqualTo(200);
        assertThat(fetched.body()).isEqualTo(HandedInTables.table("pasien"));
        assertThat(fetched.headers().firstValue("Cache-Control")).contains("private, no-store");
        var token = tokens.sound();
        assertThat(asker.get(health, token, "Range", "bytes=0-3").body()).isEqualTo("kode");
        assertThat(asker.get(social, token)).satisfies(it -> refused(it, 403, "agreement-other"));
        assertThat(asker.titles(token)).containsExactly("Pasien Terdaftar");
        for (var other : tokens.hostile()) {
            assertThat(asker.get(health, other)).satisfies(it -> refused(it, 401, "key-needed"));
            assertThat(asker.get(LIST, other)).satisfies(it -> refused(it, 401, "key-needed"));
        }
        assertThat(asker.get(health, tokens.claiming("partner", "nasional")))
                .as("of a partner nobody registered")
                .satisfies(it -> refused(it, 403, "agreement-missing"));
        assertThat(asker.get(LIST, tokens.claiming("scope", "openid"))).satisfies(it -> refused(it, 403, "forbidden"));

        assertThat(partners.accesses("provinsi"))
                .extracting(it -> it.path("holder").asString("") + " " + it.path("bytes") + " " + it.path("agreement"))
                .containsExactly(
                        "token:layanan-provinsi 4 " + number,
                        "mitra-provinsi " + HandedInTables.table("pasien").length() + " " + number);
        assertThat(hub.page("/admin/partners/provinsi").body())
                .contains("Berkas terbatas yang diambil", "token layanan-provinsi", "Pasien Terdaftar");
        assertThat(hub.page("/en/admin/partners/provinsi").body())
                .contains("Restricted files it fetched", "key mitra-provinsi", "Pasien Terdaftar");

        partners.agree("provinsi", "\"words\": \"\"");
        assertThat(asker.paged(key)).containsExactly("Penerima Bantuan", "Pasien Terdaftar");
        partners.end("provinsi");
        assertThat(asker.get(health, key)).satisfies(it -> refused(it, 403, "agreement-missing"));
        assertThat(asker.get(LIST, token)).satisfies(it -> refused(it, 403, "agreement-missing"));
    }

    @Test
    void aRightThatIsLeftOutOpensNoFile() throws Exception {
        var file = tables.upload("rawat", "Rawat Inap", "Dinas Kesehatan", "terbatas");
        var entry = entryOf(file);
        assertThat(asker.get(file, "")).satisfies(it -> refused(it, 403, "file-restricted"));
        var silent = "{\"judul\": \"Rawat Inap\", \"deskripsi\": \"Per desa.\", \"walidata\": \"Dinas Kesehatan\"%s}";

        for (var more : List.of("", ", \"akses\": \"\"", ", \"akses\": [\"terbuka\", {}]", ", \"akses\": null")) {
            var answer = tables.handIn("rawat", silent.formatted(more));
            assertThat(answer.statusCode()).as(more + answer.body()).isIn(200, 201);
            assertThat(asker.get(file, "")).as(more).satisfies(it -> refused(it, 403, "file-restricted"));
        }
        assertThat(edit(entry, "").statusCode()).isEqualTo(200);
        assertThat(asker.get(file, "")).satisfies(it -> refused(it, 403, "file-restricted"));
        assertThat(edit(entry, "<https://purl.org/dc/terms/accessRights> \"terbuka\" ;")
                        .statusCode())
                .isEqualTo(200);
        assertThat(asker.get(file, "")).satisfies(it -> refused(it, 403, "file-restricted"));

        assertThat(tables.handIn("rawat", silent.formatted(", \"akses\": \"terbuka\""))
                        .statusCode())
                .isEqualTo(201);
        assertThat(asker.get(file, "").body()).isEqualTo(HandedInTables.table("rawat"));

        assertThat(edit(entry, "<http://purl.org/dc/elements/1.1/accessRights> \"terbatas\" ;")
                        .statusCode())
                .isEqualTo(200);
        assertThat(asker.get(file, "")).as("told by a near name").satisfies(it -> refused(it, 403, "file-restricted"));
        hub.post("/api/3/action/package_delete", "application/json", "{\"id\": \"%s\"}".formatted(entry));
    }

    /** Writes back what the dataset says, with this in place of its right. */
    private HttpResponse<String> edit(String entry, String right) throws Exception {
        var path = "/api/v1/datasets/" + entry;
        var latest = hub.get(path).path("number").asInt();
        var turtle = hub.send(HttpRequest.newBuilder(hub.at(path + "/revisions/" + latest))
                        .header("Accept", "text/turtle")
                        .build())
                .body();
        var edited = turtle.replaceFirst("[\\w:]+accessRights\\s+\\S+\\s*;", right);
        assertThat(edited).isNotEqualTo(turtle).doesNotContain("access-right/");
        return hub.send(HttpRequest.newBuilder(hub.at(path))
                .header("Authorization", "Bearer " + hub.key())
                .header("Content-Type", "text/turtle")
                .PUT(HttpRequest.BodyPublishers.ofString(edited))
                .build());
    }

    @Test
    void handsOutNothingThatCannotBeWrittenDown() throws Exception {
        partners.register("nasional-uji");
        var key = partners.key("mitra-nasional", "nasional-uji");
        partners.agree("nasional-uji", "\"words\": \"\"");
        var jdbc = hub.bean(JdbcClient.class);

        jdbc.sql("rename table partner_access to partner_access_away").update();
        try {
            assertThat(asker.get(health, key)).satisfies(it -> refused(it, 503, "temporarily-unavailable"));
        } finally {
            jdbc.sql("rename table partner_access_away to partner_access").update();
        }
        assertThat(asker.get(health, key).statusCode()).isEqualTo(200);
        for (int i = 0; i < 2; i++) {
            asker.get(social, key);
        }
        var first = hub.get("/api/v1/partners/nasional-uji/accesses?limit=2");
        assertThat(first.path("accesses")).hasSize(2);
        assertThat(hub.get(URI.create(first.path("next").asString("")).getPath() + "?"
                                + URI.create(first.path("next").asString("")).getQuery())
                        .path("accesses"))
                .hasSize(1);
    }

    @Test
    void whoeverRepeatsAChecksumGetsNotTheFile() throws Exception {
        var shown = tables.fileOf(entryOf(health));
        var entry = copies.ofOpenData(checksum(shown));
        var copy = tables.fileOf(entry);
        assertThat(copy.path("hash")).as("it says the same of its file").isEqualTo(shown.path("hash"));

        var stolen =
                asker.get("/dataset/" + entry + "/resource/" + copy.path("id").asString("") + "/download/a.csv", "");

        assertThat(stolen.statusCode()).as(stolen.body()).isEqualTo(404);
        assertThat(asker.get(open, "").body()).as("what is open stays so").isEqualTo(HandedInTables.table("imunisasi"));
    }

    @Test
    void theListNamesWhatTheDoorHandsOutAndNothingElse() throws Exception {
        partners.register("pembaca");
        var key = partners.key("mitra-pembaca", "pembaca");
        partners.agree("pembaca", "\"words\": \"Salinan terbatas\"");
        var checksum = checksum(tables.fileOf(entryOf(health)));
        var entry = copies.ofRestrictedData(checksum, "https://peniru.example.go.id/b.csv");
        var id = tables.fileOf(entry).path("id").asString("");
        var place = "/dataset/" + entry + "/resource/" + id + "/download/b.csv";
        copies.ofRestrictedData(checksum, hub.at(place).toString());

        assertThat(asker.get(place, key).statusCode()).isEqualTo(404);
        assertThat(asker.titles(key)).isEmpty();

        var holders = hub.bean(FileHolders.class);
        holders.note(Map.of(new EntryId(UUID.fromString(entry)), new ContentHash(checksum)));
        try {
            assertThat(asker.get(place, key).body())
                    .as("it came with that too")
                    .isEqualTo(HandedInTables.table("pasien"));
            assertThat(asker.titles(key)).containsExactly("Salinan terbatas");
        } finally {
            hub.post("/api/3/action/package_delete", "application/json", "{\"id\": \"%s\"}".formatted(entry));
        }
    }

    private static String entryOf(String file) {
        return file.split("/", -1)[2];
    }

    /** As a file says it of itself. */
    private static String checksum(JsonNode file) {
        return file.path("hash").asString("").replaceFirst("^sha256:", "");
    }

    @Test
    void aTokenChangesNothing() throws Exception {
        var shown = hub.get("/api/3/action/package_show?id=" + entryOf(open)).path("result");
        var body = "{\"id\": \"%s\", \"name\": \"lain\"}";
        for (var action : List.of("package_patch", "package_update", "package_delete", "package_create")) {
            var answer = act(action, body.formatted(shown.path("id").asString("")));
            assertThat(answer.statusCode()).as(action + answer.body()).isEqualTo(403);
        }
        var file = shown.path("resources").path(0).path("id").asString("");
        for (var action : List.of("resource_patch", "resource_update", "resource_delete")) {
            var answer = act(action, body.formatted(file));
            assertThat(answer.statusCode()).as(action + answer.body()).isEqualTo(403);
        }
    }

    /** By somebody with a sound token. */
    private HttpResponse<String> act(String action, String body) throws Exception {
        return hub.send(HttpRequest.newBuilder(hub.at("/api/3/action/" + action))
                .header("Authorization", "Bearer " + tokens.sound())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void aTokenKeepsNoKeys() throws Exception {
        partners.register("provinsi-kunci");
        partners.key("mitra-kunci", "provinsi-kunci");
        var token = tokens.soundOf("provinsi-kunci");
        var wish = "{\"name\": \"dari-token\", \"scopes\": [\"exchange\"], \"partner\": \"provinsi-kunci\"}";

        for (var path : List.of("", "/mitra-kunci/rotate", "/mitra-kunci/revoke", "/tiada/revoke")) {
            assertThat(keep(path, token, path.isEmpty() ? wish : "{}", "id"))
                    .satisfies(it -> refused(it, 403, "key-instead-of-token"))
                    .satisfies(it -> assertThat(it.body()).contains("pemegang token tidak membuat"));
        }
        assertThat(keep("", token, wish, "en").body()).contains("with a token none is made");
        for (var path : List.of("", "/mitra-kunci", "/mitra-kunci/events", "/tiada")) {
            assertThat(asker.get("/api/v1/keys" + path, token))
                    .satisfies(it -> refused(it, 403, "key-instead-of-token"));
        }
        assertThat(hub.get("/api/v1/keys").toString()).doesNotContain("dari-token");
    }

    private HttpResponse<String> keep(String path, String token, String body, String language) throws Exception {
        return hub.send(HttpRequest.newBuilder(hub.at("/api/v1/keys" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    @Test
    void givesNoKeyToAPartnerNobodyRegistered() throws Exception {
        var refused = hub.post("/api/v1/keys", "application/json", """
                {"name": "gelap", "scopes": ["exchange"], "partner": "tiada"}""");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("key-partner-unknown");
    }

    @Test
    void aRemovedPartnerFetchesNothingThoughItsAgreementStays() throws Exception {
        partners.register("sementara");
        var key = partners.key("mitra-sementara", "sementara");
        partners.agree("sementara", "\"words\": \"\"");
        assertThat(asker.get(health, key).statusCode()).isEqualTo(200);

        partners.remove("sementara");

        assertThat(asker.get(health, key)).satisfies(it -> refused(it, 403, "agreement-missing"));
    }
}
