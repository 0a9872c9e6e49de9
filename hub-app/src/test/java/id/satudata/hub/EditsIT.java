package id.satudata.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.ChainVerdict;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.RunListener;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people write over a harvested dataset, through the doors of a running hub and over several harvests. */
class EditsIT {

    private static final SourceId SOURCE = new SourceId("uji-suntingan");

    private final RunningHub hub = RunningHub.shared();
    private HttpServer site;
    private String title = "Puskesmas menurut kecamatan";
    private String text = "Menurut kecamatan.";
    private String record = "";

    @BeforeEach
    void aSiteWithOneDataset() throws IOException {
        record = "puskesmas-" + System.nanoTime();
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            var body = turtle().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/turtle");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        site.start();
    }

    /** No dataset is left for other tests to find. */
    @AfterEach
    void leaveNothing() {
        site.stop(0);
        hub.hide(SOURCE);
    }

    @Test
    void editsStayOverHarvestsUntilSomebodyGivesThemBack() throws Exception {
        assertThat(harvest().recorded()).isEqualTo(1);
        var entry = entry();
        var path = "/api/v1/datasets/" + entry;

        var read = send(get(path + "/revisions/1").header("Accept", "text/turtle"));
        var tag = send(get(path)).headers().firstValue("ETag").orElseThrow();
        var edited = read.body().replace("Puskesmas menurut kecamatan", "Puskesmas Buleleng");
        assertThat(edited).isNotEqualTo(read.body());
        assertThat(send(put(path, edited).header("If-Match", tag)).statusCode()).isEqualTo(200);
        assertThat(send(put(path, edited).header("If-Match", tag)).statusCode()).isEqualTo(412);

        assertUnchanged(harvest());
        assertUnchanged(harvest());
        assertThat(shown(entry)).contains("Puskesmas Buleleng", "Menurut kecamatan.");

        text = "Menurut kecamatan, keadaan 2026.";
        assertThat(harvest().rejected()).isZero();
        assertThat(shown(entry)).contains("Puskesmas Buleleng", "keadaan 2026").doesNotContain("menurut kecamatan\"");

        title = "Fasilitas kesehatan";
        assertUnchanged(harvest());
        assertThat(shown(entry)).contains("Puskesmas Buleleng").doesNotContain("Fasilitas kesehatan");
        assertThat(send(get(path + "/edits?lang=en")).body())
                .contains("\"field\":\"dct:title@id\"", "Fasilitas kesehatan", "\"conflict\":{\"since\"");

        assertThat(send(post(path + "/edits/keep", "{\"field\": \"dct:title@id\"}"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(get(path + "/edits")).body()).contains("dct:title@id").doesNotContain("conflict");

        title = "Fasilitas kesehatan 2026";
        harvest();
        assertThat(send(get(path + "/edits")).body()).contains("conflict");
        var back = send(post(path + "/edits/return", "{\"field\": \"dct:title@id\"}"));
        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        assertThat(shown(entry)).contains("Fasilitas kesehatan 2026").doesNotContain("Puskesmas Buleleng");
        assertThat(send(get(path + "/edits")).body()).contains("\"edits\":[]");
        assertThat(layers(entry)).isZero();

        title = "Fasilitas kesehatan 2027";
        harvest();
        assertThat(shown(entry)).contains("Fasilitas kesehatan 2027");
        assertThat(hub.bean(RevisionLog.class).verify()).isInstanceOf(ChainVerdict.Intact.class);
    }

    @Test
    void aPurgeDestroysWhatTheSourceSaidToo() throws Exception {
        harvest();
        var entry = entry();
        var path = "/api/v1/datasets/" + entry;
        var read = send(get(path + "/revisions/1").header("Accept", "text/turtle"));
        send(put(path, read.body().replace("Puskesmas menurut kecamatan", "Puskesmas Buleleng")));
        title = "Fasilitas kesehatan";
        harvest();
        assertThat(layers(entry)).isEqualTo(1);

        var origin = new Origin(
                "uji", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("uji"));
        hub.bean(Catalog.class).purge(new Ruling(entry, Expectation.ANYTHING, origin));

        assertThat(layers(entry)).isZero();
    }

    private static void assertUnchanged(RunCounts counts) {
        assertThat(counts).isEqualTo(new RunCounts(1, 0, 1, 0));
    }

    private RunCounts harvest() {
        var harvests = hub.bean(Harvests.class);
        var address = URI.create("http://localhost:" + site.getAddress().getPort() + "/");
        var source = new Source(SOURCE, "dcat", address, LocalizedText.indonesian("Uji suntingan"), Optional.empty());
        var report = harvests.harvest(harvests.vouch(source, Optional.empty()), RunListener.SILENT);
        assertThat(report.state()).as(report.reason().english()).isEqualTo(RunState.COMPLETED);
        return report.counts();
    }

    private String turtle() {
        return """
                PREFIX dcat: <http://www.w3.org/ns/dcat#>
                PREFIX dct: <http://purl.org/dc/terms/>
                <https://dinkes.example.go.id/data/%s> a dcat:Dataset ;
                    dct:title "%s"@id ;
                    dct:description "%s"@id ;
                    dcat:keyword "kesehatan"@id .
                """.formatted(record, title, text);
    }

    private EntryId entry() {
        return EntryId.ofRecord(SOURCE, "https://dinkes.example.go.id/data/" + record);
    }

    private String shown(EntryId entry) throws Exception {
        return hub.get("/dataset/" + entry + ".nt", "application/n-triples").body();
    }

    private long layers(EntryId entry) {
        return hub.bean(JdbcClient.class)
                .sql("select count(*) from source_layer where entry = :entry")
                .param("entry", entry.toString())
                .query(Long.class)
                .single();
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(hub.at(path));
    }

    private HttpRequest.Builder put(String path, String turtle) {
        return get(path).header("Content-Type", "text/turtle").PUT(BodyPublishers.ofString(turtle));
    }

    private HttpRequest.Builder post(String path, String body) {
        return get(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return hub.send(request.header("Authorization", "Bearer " + hub.key()).build());
    }
}
