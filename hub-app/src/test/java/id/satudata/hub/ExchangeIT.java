package id.satudata.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.security.TestIssuer;
import id.satudata.hub.table.FileHolders;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A hub that hands restricted files to a partner by key and by token, as long as an agreement means them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExchangeIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TestIssuer ISSUER = new TestIssuer("penerbit");
    private static final String LIST = "/api/v1/exchange/datasets";
    private static final String BOUNDARY = "batas-uji";

    private OwnHub hub;
    private String health;
    private String social;
    private String open;

    @BeforeAll
    void aHubWithRestrictedDatasets() throws Exception {
        var keys = Files.createDirectories(Path.of("target")).resolve("issuer-keys.json");
        Files.writeString(keys, ISSUER.keys().toString(), UTF_8);
        hub = OwnHub.start(
                "exchange",
                "--hub.security.tokens.issuer=" + TestIssuer.ISSUER,
                "--hub.security.tokens.audience=" + TestIssuer.HUB,
                "--hub.security.tokens.keys=" + keys.toAbsolutePath());
        health = upload("pasien", "Pasien Terdaftar", "Dinas Kesehatan", "terbatas");
        social = upload("bantuan", "Penerima Bantuan", "Dinas Sosial", "terbatas");
        open = upload("imunisasi", "Jadwal Imunisasi", "Dinas Kesehatan", "terbuka");
    }

    @AfterAll
    void end() {
        hub.close();
    }

    @Test
    void opensRestrictedFilesToAPartnerAsLongAsAnAgreementMeansThem() throws Exception {
        register("provinsi");
        var key = key("mitra-provinsi", "provinsi");

        assertThat(get(health, "")).satisfies(it -> refused(it, 403, "file-restricted"));
        assertThat(get(health, hub.key())).satisfies(it -> refused(it, 403, "file-restricted"));
        assertThat(get(health, key)).satisfies(it -> refused(it, 403, "agreement-missing"));
        assertThat(get(LIST, key)).satisfies(it -> refused(it, 403, "agreement-missing"));
        assertThat(get(LIST, hub.key())).satisfies(it -> refused(it, 403, "forbidden"));
        agree("provinsi", "\"agencies\": [\"Dinas Sosial\"]");
        assertThat(get(health, key)).satisfies(it -> refused(it, 403, "agreement-other"));
        var number = agree("provinsi", "\"agencies\": [\"Dinas Kesehatan\"]");

        var fetched = get(health, key);
        assertThat(fetched.statusCode()).as(fetched.body()).isEqualTo(200);
        assertThat(fetched.body()).isEqualTo(table("pasien"));
        assertThat(fetched.headers().firstValue("Cache-Control")).contains("private, no-store");
        var token = ISSUER.rs256(claims().build());
        assertThat(get(health, token, "Range", "bytes=0-3").body()).isEqualTo("kode");
        assertThat(get(social, token)).satisfies(it -> refused(it, 403, "agreement-other"));
        assertThat(titles(LIST, token)).containsExactly("Pasien Terdaftar");
        for (var other : hostile()) {
            assertThat(get(health, other)).satisfies(it -> refused(it, 401, "key-needed"));
            assertThat(get(LIST, other)).satisfies(it -> refused(it, 401, "key-needed"));
        }
        assertThat(get(
                        health,
                        ISSUER.es256(claims().claim("partner", "nasional").build())))
                .as("of a partner nobody registered")
                .satisfies(it -> refused(it, 403, "agreement-missing"));
        assertThat(get(LIST, ISSUER.es256(claims().claim("scope", "openid").build())))
                .satisfies(it -> refused(it, 403, "forbidden"));

        assertThat(accesses("provinsi"))
                .extracting(it -> it.path("holder").asString("") + " " + it.path("bytes") + " " + it.path("agreement"))
                .containsExactly(
                        "token:layanan-provinsi 4 " + number,
                        "mitra-provinsi " + table("pasien").length() + " " + number);
        assertThat(hub.page("/admin/partners/provinsi").body())
                .contains("Berkas terbatas yang diambil", "token layanan-provinsi", "Pasien Terdaftar");
        assertThat(hub.page("/en/admin/partners/provinsi").body())
                .contains("Restricted files it fetched", "key mitra-provinsi", "Pasien Terdaftar");

        agree("provinsi", "\"words\": \"\"");
        assertThat(paged(key)).containsExactly("Penerima Bantuan", "Pasien Terdaftar");
        end("provinsi");
        assertThat(get(health, key)).satisfies(it -> refused(it, 403, "agreement-missing"));
        assertThat(get(LIST, token)).satisfies(it -> refused(it, 403, "agreement-missing"));
    }

    @Test
    void aRightThatIsLeftOutOpensNoFile() throws Exception {
        var file = upload("rawat", "Rawat Inap", "Dinas Kesehatan", "terbatas");
        var entry = file.split("/", -1)[2];
        assertThat(get(file, "")).satisfies(it -> refused(it, 403, "file-restricted"));
        var silent = "{\"judul\": \"Rawat Inap\", \"deskripsi\": \"Per desa.\", \"walidata\": \"Dinas Kesehatan\"%s}";

        for (var more : List.of("", ", \"akses\": \"\"", ", \"akses\": [\"terbuka\", {}]", ", \"akses\": null")) {
            var answer = handIn("rawat", silent.formatted(more));
            assertThat(answer.statusCode()).as(more + answer.body()).isIn(200, 201);
            assertThat(get(file, "")).as(more).satisfies(it -> refused(it, 403, "file-restricted"));
        }
        assertThat(edit(entry, "").statusCode()).isEqualTo(200);
        assertThat(get(file, "")).satisfies(it -> refused(it, 403, "file-restricted"));
        assertThat(edit(entry, "<https://purl.org/dc/terms/accessRights> \"terbuka\" ;")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(file, "")).satisfies(it -> refused(it, 403, "file-restricted"));

        assertThat(handIn("rawat", silent.formatted(", \"akses\": \"terbuka\"")).statusCode())
                .isEqualTo(201);
        assertThat(get(file, "").body()).isEqualTo(table("rawat"));

        assertThat(edit(entry, "<http://purl.org/dc/elements/1.1/accessRights> \"terbatas\" ;")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(file, "")).as("told by a near name").satisfies(it -> refused(it, 403, "file-restricted"));
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
        register("nasional-uji");
        var key = key("mitra-nasional", "nasional-uji");
        agree("nasional-uji", "\"words\": \"\"");
        var jdbc = hub.bean(JdbcClient.class);

        jdbc.sql("rename table partner_access to partner_access_away").update();
        try {
            assertThat(get(health, key)).satisfies(it -> refused(it, 503, "temporarily-unavailable"));
        } finally {
            jdbc.sql("rename table partner_access_away to partner_access").update();
        }
        assertThat(get(health, key).statusCode()).isEqualTo(200);
        for (int i = 0; i < 2; i++) {
            get(social, key);
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
        var shown = hub.get("/api/3/action/package_show?id=" + health.split("/", -1)[2])
                .path("result")
                .path("resources")
                .path(0);
        var answer = hub.post(
                "/api/v1/submissions",
                "text/turtle",
                """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX spdx: <http://spdx.org/rdf/terms#>
                <https://peniru.example.go.id/data/1> a dcat:Dataset ;
                    dct:title "Salinan"@id ; dct:description "Menurut kecamatan."@id ;
                    dcat:distribution [ a dcat:Distribution ; dcat:downloadURL <https://peniru.example.go.id/a.csv> ;
                        dcat:accessURL <https://peniru.example.go.id/a> ;
                        spdx:checksum [ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ;
                            spdx:checksumValue "%s" ] ] .
                """.formatted(shown.path("hash").asString("").replaceFirst("^sha256:", "")),
                "X-Record-Key:peniru");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var entry = JSON.readTree(answer.body()).path("entry").asString("");
        var copy = hub.get("/api/3/action/package_show?id=" + entry)
                .path("result")
                .path("resources")
                .path(0);
        assertThat(copy.path("hash")).as("it says the same of its file").isEqualTo(shown.path("hash"));

        var stolen = get("/dataset/" + entry + "/resource/" + copy.path("id").asString("") + "/download/a.csv", "");

        assertThat(stolen.statusCode()).as(stolen.body()).isEqualTo(404);
        assertThat(get(open, "").body()).as("what is open stays so").isEqualTo(table("imunisasi"));
    }

    @Test
    void theListNamesWhatTheDoorHandsOutAndNothingElse() throws Exception {
        register("pembaca");
        var key = key("mitra-pembaca", "pembaca");
        agree("pembaca", "\"words\": \"Salinan terbatas\"");
        var file = hub.get("/api/3/action/package_show?id=" + health.split("/", -1)[2])
                .path("result")
                .path("resources")
                .path(0);
        var checksum = file.path("hash").asString("").replaceFirst("^sha256:", "");
        var entry = copy(checksum, "https://peniru.example.go.id/b.csv");
        var id = hub.get("/api/3/action/package_show?id=" + entry)
                .path("result")
                .path("resources")
                .path(0)
                .path("id")
                .asString("");
        var place = "/dataset/" + entry + "/resource/" + id + "/download/b.csv";
        copy(checksum, hub.at(place).toString());

        assertThat(get(place, key).statusCode()).isEqualTo(404);
        assertThat(titles(LIST, key)).isEmpty();

        var holders = hub.bean(FileHolders.class);
        holders.note(Map.of(new EntryId(UUID.fromString(entry)), new ContentHash(checksum)));
        try {
            assertThat(get(place, key).body()).as("it came with that too").isEqualTo(table("pasien"));
            assertThat(titles(LIST, key)).containsExactly("Salinan terbatas");
        } finally {
            hub.post("/api/3/action/package_delete", "application/json", "{\"id\": \"%s\"}".formatted(entry));
        }
    }

    /** A restricted dataset of somebody else's file. */
    private String copy(String checksum, String address) throws Exception {
        var answer = hub.post(
                "/api/v1/submissions",
                "text/turtle",
                """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX spdx: <http://spdx.org/rdf/terms#>
                <https://peniru.example.go.id/data/2> a dcat:Dataset ;
                    dct:title "Salinan terbatas"@id ; dct:description "Menurut kecamatan."@id ;
                    dct:accessRights "terbatas" ;
                    dcat:distribution <https://peniru.example.go.id/data/2/csv> .
                <https://peniru.example.go.id/data/2/csv> a dcat:Distribution ; dcat:downloadURL <%s> ; dcat:accessURL <%s> ;
                    spdx:checksum [ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ;
                        spdx:checksumValue "%s" ] .
                """.formatted(address, address, checksum),
                "X-Record-Key:peniru-terbatas");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("entry").asString("");
    }

    @Test
    void aTokenChangesNothing() throws Exception {
        var shown = hub.get("/api/3/action/package_show?id=" + open.split("/", -1)[2])
                .path("result");
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

    @Test
    void aTokenKeepsNoKeys() throws Exception {
        register("provinsi-kunci");
        key("mitra-kunci", "provinsi-kunci");
        var token = ISSUER.rs256(claims().claim("partner", "provinsi-kunci").build());
        var wish = "{\"name\": \"dari-token\", \"scopes\": [\"exchange\"], \"partner\": \"provinsi-kunci\"}";

        for (var path : List.of("", "/mitra-kunci/rotate", "/mitra-kunci/revoke", "/tiada/revoke")) {
            assertThat(keep(path, token, path.isEmpty() ? wish : "{}", "id"))
                    .satisfies(it -> refused(it, 403, "key-instead-of-token"))
                    .satisfies(it -> assertThat(it.body()).contains("pemegang token tidak membuat"));
        }
        assertThat(keep("", token, wish, "en").body()).contains("with a token none is made");
        for (var path : List.of("", "/mitra-kunci", "/mitra-kunci/events", "/tiada")) {
            assertThat(get("/api/v1/keys" + path, token)).satisfies(it -> refused(it, 403, "key-instead-of-token"));
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
        register("sementara");
        var key = key("mitra-sementara", "sementara");
        agree("sementara", "\"words\": \"\"");
        assertThat(get(health, key).statusCode()).isEqualTo(200);

        var removed = hub.send(HttpRequest.newBuilder(hub.at("/api/v1/partners/sementara"))
                .header("Authorization", "Bearer " + hub.key())
                .DELETE()
                .build());

        assertThat(removed.statusCode()).as(removed.body()).isIn(200, 204);
        assertThat(get(health, key)).satisfies(it -> refused(it, 403, "agreement-missing"));
    }

    /** By somebody with a sound token. */
    private HttpResponse<String> act(String action, String body) throws Exception {
        return hub.send(HttpRequest.newBuilder(hub.at("/api/3/action/" + action))
                .header("Authorization", "Bearer " + ISSUER.rs256(claims().build()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static List<String> hostile() {
        var late = Date.from(Instant.now().minusSeconds(120)); // real tokens for a hub that runs by the real clock
        return List.of(
                ISSUER.rs256(claims().expirationTime(late).build()),
                ISSUER.rs256(claims().issuer("https://lain.contoh.go.id").build()),
                ISSUER.rs256(claims().audience("lain").build()),
                new TestIssuer("penerbit").es256(claims().build()),
                "eyJhbGciOiJub25lIn0.eyJwYXJ0bmVyIjoicHJvdmluc2kifQ.",
                "eyJhbGciOiJIUzI1NiJ9.eyJwYXJ0bmVyIjoicHJvdmluc2kifQ.c2FsYWg",
                "a.b.c",
                "sdh_" + "a".repeat(32));
    }

    private static JWTClaimsSet.Builder claims() {
        return TestIssuer.claims("provinsi", Instant.now());
    }

    private static void refused(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("/problems/" + type).doesNotContain("51.08.01");
    }

    /** All titles, one a page. */
    private List<String> paged(String key) throws Exception {
        var all = new ArrayList<String>();
        var path = LIST + "?limit=1";
        while (!path.isEmpty()) {
            var page = JSON.readTree(get(path, key).body());
            page.path("datasets")
                    .forEach(it -> all.add(it.path("title").path("id").asString("")));
            var next = page.path("next").asString("");
            path = next.isEmpty() ? "" : next.substring(hub.address().toString().length());
        }
        return all;
    }

    private List<String> titles(String path, String key) throws Exception {
        return JSON.readTree(get(path, key).body())
                .path("datasets")
                .valueStream()
                .map(it -> it.path("title").path("id").asString(""))
                .toList();
    }

    private List<JsonNode> accesses(String partner) throws Exception {
        return hub.get("/api/v1/partners/" + partner + "/accesses")
                .path("accesses")
                .valueStream()
                .toList();
    }

    private HttpResponse<String> get(String path, String key, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(hub.at(path));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return hub.send(request.build());
    }

    private void register(String id) throws Exception {
        var created = hub.post("/api/v1/partners", "application/json", """
                {"id": "%s", "kind": "webhook", "address": "http://localhost:9/", "title": {"id": "Mitra"},
                 "settings": [{"name": "secret", "value": "rahasia"}]}""".formatted(id));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        hub.post("/api/v1/partners/" + id + "/pause", "application/json", "");
    }

    private String key(String name, String partner) throws Exception {
        var made = hub.post("/api/v1/keys", "application/json", """
                {"name": "%s", "scopes": ["exchange"], "partner": "%s"}""".formatted(name, partner));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return JSON.readTree(made.body()).path("secret").asString("");
    }

    /** The number of the new agreement. */
    private long agree(String id, String more) throws Exception {
        var agreed = hub.post("/api/v1/partners/" + id + "/agreements", "application/json", """
                {"letter": "PKS 1/2026", "purpose": "Perencanaan", %s}""".formatted(more));
        assertThat(agreed.statusCode()).as(agreed.body()).isEqualTo(201);
        return JSON.readTree(agreed.body())
                .path("agreements")
                .path(0)
                .path("number")
                .asLong();
    }

    private void end(String id) throws Exception {
        var path = "/api/v1/partners/" + id + "/agreements";
        for (var agreement : hub.get(path).path("agreements")) {
            var ended = hub.post(
                    path + "/" + agreement.path("number").asLong() + "/end",
                    "application/json",
                    "{\"reason\": \"uji\"}");
            assertThat(ended.statusCode()).isEqualTo(200);
        }
    }

    /** Where the file of the new dataset is. */
    private String upload(String name, String title, String agency, String access) throws Exception {
        var answer = handIn(
                name,
                "{\"judul\": \"%s\", \"deskripsi\": \"Menurut kecamatan.\", \"walidata\": \"%s\", \"akses\": \"%s\"}"
                        .formatted(title, agency, access));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var entry = JSON.readTree(answer.body()).path("entry").asString("");
        var shown = hub.get("/api/3/action/package_show?id=" + entry).path("result");
        return URI.create(shown.path("resources").path(0).path("url").asString(""))
                .getPath();
    }

    private HttpResponse<String> handIn(String name, String description) throws Exception {
        var body = """
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%2$s.csv"\r
                Content-Type: text/csv\r
                \r
                %3$s\r
                --%1$s\r
                Content-Disposition: form-data; name="description"; filename="%2$s.json"\r
                Content-Type: application/json\r
                \r
                %4$s\r
                --%1$s--\r
                """.formatted(BOUNDARY, name, table(name), description);
        return hub.post(
                "/api/v1/submissions", "multipart/form-data; boundary=" + BOUNDARY, body, "X-Record-Key:" + name);
    }

    private static String table(String name) {
        return "kode,jumlah\n51.08.01,12\n" + name + ",7\n";
    }
}
