package id.satudata.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import id.satudata.hub.catalog.Entries;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.RunListener;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A regency that delivers to its province by CKAN's actions, and a province that delivers to the nation as one hub to another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartnersIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration SOON = Duration.ofSeconds(60);

    private OwnHub regency;
    private OwnHub province;
    private OwnHub nation;

    @BeforeAll
    void threeHubs() throws Exception {
        var agencies = Files.writeString(
                Files.createDirectories(Path.of("target")).resolve("agencies.txt"), "Dinas Kesehatan\n", UTF_8);
        regency = OwnHub.start("regency", "--hub.partner.pause=1s");
        province = OwnHub.start("province", "--hub.source.agencies=" + agencies.toAbsolutePath());
        nation = OwnHub.start("nation");
    }

    @AfterAll
    void end() {
        nation.close();
        province.close();
        regency.close();
    }

    @Test
    void deliversCreationsChangesAndWithdrawalsByCkanAndNeverInCircles() throws Exception {
        submit("gizi", "Gizi Balita", "Dinas Kesehatan");
        var sanitation = submit("sanitasi", "Sanitasi", "Dinas Kesehatan");
        submit("jalan", "Panjang Jalan", "Dinas Pekerjaan Umum");
        register(regency, "provinsi", "ckan", province, ""); // which lists the agency, and has nothing of it yet
        assertThat(regency.get("/api/v1/partners/provinsi").toString()).doesNotContain(province.key());
        assertThat(jdbcText()).doesNotContain(province.key());
        assertThat(entries(province)).isZero();

        agree(regency, "provinsi", "\"agencies\": [\"Dinas Kesehatan\"], \"leftOut\": [\"contact\"]");
        await().atMost(SOON).until(() -> entries(province) == 2);
        await().atMost(SOON).until(() -> standing("provinsi").path("pending").asLong() == 0);
        assertThat(standing("provinsi").path("there").asLong()).isEqualTo(2);
        assertThat(standing("provinsi").path("different").asLong()).isZero();
        assertThat(shown(province, "sanitasi")
                        .path("organization")
                        .path("title")
                        .asString(""))
                .isEqualTo("Dinas Kesehatan");
        assertThat(region(province)).startsWith("https://").isEqualTo(region(regency));

        submit("sanitasi", "Sanitasi Layak", "Dinas Kesehatan");
        await().atMost(SOON)
                .until(() ->
                        shown(province, "sanitasi").path("title").asString("").equals("Sanitasi Layak"));
        registered(province, "nasional", nation);
        await().atMost(SOON).until(() -> entries(nation) == 2);
        ruled(regency, sanitation, "withdraw");
        await().atMost(SOON).until(() -> entries(province) == 1);
        await().atMost(SOON).until(() -> entries(nation) == 1);
        ruled(regency, sanitation, "restore");
        await().atMost(SOON).until(() -> entries(province) == 2);
        await().atMost(SOON).until(() -> entries(nation) == 2);

        registered(nation, "asal", regency);
        registered(province, "kembali", regency);
        await().atMost(SOON)
                .until(() -> standing(nation, "asal").path("behind").asLong() == 0
                        && standing(province, "kembali").path("behind").asLong() == 0);
        assertThat(standing(nation, "asal").path("there").asLong()).isZero();
        assertThat(standing(province, "kembali").path("there").asLong()).isZero();
        assertThat(entries(regency)).isEqualTo(3);

        var before = regency.bean(RevisionLog.class).head();
        for (var there : new OwnHub[] {province, nation}) {
            var id = "balik-" + there.address().getPort();
            assertThat(harvest(regency, id + "-ckan", "ckan", there.at("/")).recorded())
                    .isZero();
            assertThat(harvest(regency, id + "-dcat", "dcat", there.at("/catalog.ttl"))
                            .recorded())
                    .isZero();
        }
        assertThat(regency.bean(RevisionLog.class).head()).isEqualTo(before);

        patched(province, "gizi", "Judul Lain");
        var compared = compared("provinsi");
        assertThat(compared.path("different").asLong()).as(compared.toString()).isEqualTo(1);
        assertThat(regency.page("/en/admin/partners/provinsi").body()).contains("1 datasets are otherwise", "title");
        assertThat(order("/admin/partners/provinsi/repair")).isEqualTo(303);
        await().atMost(SOON)
                .until(() -> shown(province, "gizi").path("title").asString("").equals("Gizi Balita"));
        assertThat(compared("provinsi").path("different").asLong()).isZero();

        assertThat(order("/admin/partners/provinsi/pause")).isEqualTo(303);
        submit("gizi", "Gizi Balita 2026", "Dinas Kesehatan");
        assertThat(regency.page("/admin/partners").body()).contains("Dihentikan sejak");
        assertThat(order("/admin/partners/provinsi/resume")).isEqualTo(303);
        await().atMost(SOON)
                .until(() -> shown(province, "gizi").path("title").asString("").equals("Gizi Balita 2026"));
        for (var page : new String[] {"", "/new", "/provinsi", "/provinsi/edit", "/provinsi/agreement"}) {
            assertThat(regency.page("/admin/partners" + page).statusCode())
                    .as(page)
                    .isEqualTo(200);
            assertThat(regency.page("/en/admin/partners" + page).statusCode())
                    .as(page)
                    .isEqualTo(200);
        }
    }

    @Test
    void tellsAWebhookOfChangesAndWithdrawals() throws Exception {
        var heard = new CopyOnWriteArrayList<JsonNode>();
        var hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hook.createContext("/kabar", exchange -> {
            try (exchange) {
                assertThat(exchange.getRequestHeaders().getFirst("X-SatuDataHub-Signature"))
                        .startsWith("sha256=");
                heard.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
                exchange.sendResponseHeaders(heard.size() == 1 ? 503 : 204, -1);
            }
        });
        hook.start();
        try {
            var created = province.post("/api/v1/partners", "application/json", """
                    {"id": "pelanggan", "kind": "webhook", "address": "http://localhost:%d/kabar",
                     "title": {"id": "Pelanggan"}, "settings": [{"name": "secret", "value": "rahasia"}]}""".formatted(
                            hook.getAddress().getPort()));
            assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
            agree(province, "pelanggan", "\"words\": \"\"");
            var entry = submit(province, "pasar", "Harga Pasar", "Dinas Kesehatan");
            await().atMost(SOON).until(() -> heard.stream().anyMatch(it -> tells(it, "dataset.changed", entry)));
            ruled(province, entry, "withdraw");

            await().atMost(SOON).until(() -> heard.stream().anyMatch(it -> tells(it, "dataset.removed", entry)));
            await().atMost(SOON)
                    .until(() -> standing(province, "pelanggan").path("pending").asLong() == 0);
            assertThat(heard.stream()
                            .filter(it -> tells(it, "dataset.changed", entry))
                            .findFirst())
                    .get()
                    .satisfies(it -> assertThat(it.path("content").asString()).contains("Harga Pasar"));
        } finally {
            hook.stop(0);
        }
    }

    private static boolean tells(JsonNode told, String event, String entry) {
        return told.path("event").asString("").equals(event)
                && told.path("entry").asString("").equals(entry);
    }

    private void registered(OwnHub from, String id, OwnHub to) throws Exception {
        register(from, id, "hub", to, "");
        agree(from, id, "\"words\": \"\"");
    }

    private static void register(OwnHub from, String id, String kind, OwnHub to, String more) throws Exception {
        var created = from.post(
                "/api/v1/partners", "application/json", """
                {"id": "%s", "kind": "%s", "address": "%s", "title": {"id": "Mitra %s"},
                 "settings": [{"name": "token", "value": "%s"}%s]}""".formatted(id, kind, to.address(), id, to.key(), more));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    }

    private static void agree(OwnHub hub, String id, String more) throws Exception {
        var agreed = hub.post("/api/v1/partners/" + id + "/agreements", "application/json", """
                {"letter": "PKS 1/2026", "purpose": "Publikasi", %s}""".formatted(more));
        assertThat(agreed.statusCode()).as(agreed.body()).isEqualTo(201);
    }

    private String submit(String key, String title, String agency) throws Exception {
        return submit(regency, key, title, agency);
    }

    private static String submit(OwnHub hub, String key, String title, String agency) throws Exception {
        var answer = hub.post("/api/v1/submissions", "text/turtle", """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                PREFIX foaf: <http://xmlns.com/foaf/0.1/>
                <https://asal.example.go.id/data/%1$s> a dcat:Dataset ;
                    dct:title "%2$s"@id ;
                    dct:description "Menurut puskesmas di Kabupaten Buleleng."@id ;
                    dct:publisher [ a foaf:Agent ; foaf:name "%3$s"@id ] ;
                    dcat:keyword "kesehatan"@id ;
                    dct:spatial "Kabupaten Buleleng" ;
                    dcat:distribution [ a dcat:Distribution ; dct:title "Tabel"@id ;
                        dcat:accessURL <https://asal.example.go.id/berkas/%1$s.csv> ] .
                """.formatted(key, title, agency));
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return JSON.readTree(answer.body()).path("entry").asString("");
    }

    private static void ruled(OwnHub hub, String entry, String ruling) throws Exception {
        var answer =
                hub.post("/api/v1/datasets/" + entry + "/" + ruling, "application/json", "{\"reason\": \"uji coba\"}");
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202);
    }

    private static void patched(OwnHub hub, String title, String other) throws Exception {
        var id = shown(hub, title).path("id").asString("");
        var answer = hub.post(
                "/api/3/action/package_patch",
                "application/json",
                "{\"id\": \"%s\", \"title\": \"%s\"}".formatted(id, other));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** The visible dataset whose file has the key in its address. */
    private static String region(OwnHub hub) {
        return shown(hub, "gizi")
                .path("extras")
                .valueStream()
                .filter(it -> it.path("key").asString("").equals("spatial_uri"))
                .map(it -> it.path("value").asString(""))
                .findFirst()
                .orElse("");
    }

    private static JsonNode shown(OwnHub hub, String key) {
        try {
            for (var name : hub.bean(Entries.class).names(0, 100)) {
                var shown = hub.get("/api/3/action/package_show?id=" + name).path("result");
                if (shown.path("resources").toString().contains("/berkas/" + key + ".csv")) {
                    return shown;
                }
            }
            return JSON.createObjectNode();
        } catch (Exception e) {
            throw new IllegalStateException("The hub does not answer", e);
        }
    }

    private JsonNode standing(String partner) throws Exception {
        return standing(regency, partner);
    }

    private static JsonNode standing(OwnHub hub, String partner) throws Exception {
        return hub.get("/api/v1/partners/" + partner).path("standing");
    }

    private JsonNode compared(String partner) throws Exception {
        var path = "/api/v1/partners/" + partner + "/comparison";
        assertThat(regency.post(path, "application/json", "").statusCode()).isEqualTo(202);
        return await().atMost(SOON)
                .until(
                        () -> regency.get(path),
                        it -> !it.path("state").asString("").equals("running"));
    }

    private int order(String path) throws Exception {
        var form = DeskForm.on(regency.page(path.substring(0, path.lastIndexOf('/'))));
        return regency.postForm(path, form.body(), form.cookie()).statusCode();
    }

    private static RunCounts harvest(OwnHub hub, String id, String kind, URI address) {
        var source = new Source(
                new SourceId(id),
                kind,
                address,
                LocalizedText.indonesian(id),
                Optional.empty(),
                new SourceSettings(Map.of()));
        var harvests = hub.bean(Harvests.class);
        return harvests.harvest(harvests.vouch(source, Optional.empty()), RunListener.SILENT)
                .counts();
    }

    private static long entries(OwnHub hub) {
        return hub.bean(Entries.class).count();
    }

    private String jdbcText() {
        var jdbc = regency.bean(JdbcClient.class);
        return jdbc.sql("select * from partner").query().listOfRows().toString()
                + jdbc.sql("select convert(box using latin1) as box from partner_secret")
                        .query()
                        .listOfRows();
    }
}
