package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.FreePort;
import id.satudata.hub.embedded.TestServers;
import id.satudata.hub.harvest.RunLedger.Refusal;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.ConsentDraft;
import id.satudata.hub.source.Consents;
import id.satudata.hub.source.Departure.State;
import id.satudata.hub.source.Departures;
import id.satudata.hub.source.Harvests;
import id.satudata.hub.source.Run;
import id.satudata.hub.source.RunHistory;
import id.satudata.hub.source.SourceDraft;
import id.satudata.hub.source.SourceDraft.GivenSetting;
import id.satudata.hub.source.SourceRegister;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A topic of a real broker is a source of a running hub: what a producer sends is found in the catalogue. */
class TopicIT {

    private static final SourceId ID = new SourceId("dinkes-aliran");
    private static final String TOPIC = "dinkes";
    private static final String GROUP = "satu-data-hub." + ID;
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Path DATA = Path.of("target/topic-hub").toAbsolutePath();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static KafkaBroker broker;
    private static CuttableLine line;
    private static ConfigurableApplicationContext hub;
    private static DatabaseEndpoint database;
    private static String address = "";
    private static String prefix = "";

    @BeforeAll
    static void start() throws Exception {
        FileSystemUtils.deleteRecursively(DATA);
        broker = KafkaBroker.with(TOPIC);
        address = "http://localhost:" + FreePort.any();
        prefix = TestServers.indexPrefix();
        database = TestServers.database();
        line = new CuttableLine(URI.create("http://" + broker.address()));
        hub = hub(broker.address());
    }

    private static ConfigurableApplicationContext hub(String brokers) {
        return new SpringApplicationBuilder(HubApplication.class)
                .run(
                        "--server.port=" + URI.create(address).getPort(),
                        "--management.server.port=0",
                        "--hub.catalog.public-url=" + address,
                        "--hub.data=" + DATA,
                        "--hub.database.url=" + database.url(),
                        "--hub.database.username=" + database.username(),
                        "--hub.database.password=" + database.password(),
                        "--hub.search.url=" + TestServers.search().uri(),
                        "--hub.search.index-prefix=" + prefix,
                        "--hub.intake.kafka.brokers=" + brokers,
                        "--hub.intake.kafka.topics=" + TOPIC,
                        "--hub.intake.kafka.rest=1s",
                        "--hub.intake.kafka.message-size=100KB",
                        "--hub.intake.kafka.client.client.rack=ruang-server");
    }

    @AfterAll
    static void stop() throws Exception {
        hub.close();
        line.close();
        broker.stop();
    }

    @Test
    void takesWhatProducersSendWhileTheOwnerConsents() throws Exception {
        broker.send("", dataset("puskesmas", "Daftar Puskesmas"));
        broker.send("", "{\"identifier\": \"sobek\", \"title\": ");
        broker.send("", dataset("besar", "x".repeat(150_000)));
        broker.send("", dataset("posyandu", "Daftar Posyandu"));

        bean(Harvests.class).vouch(source(), Optional.empty());

        await().atMost(LONG).until(() -> broker.committed(GROUP).equals(Optional.of(4L)));
        await().atMost(LONG).untilAsserted(() -> {
            assertThat(get("/dataset/daftar-puskesmas").statusCode()).isEqualTo(200);
            assertThat(get("/dataset/daftar-posyandu").statusCode()).isEqualTo(200);
        });
        assertThat(runs()).allSatisfy(it -> assertThat(it.state()).isEqualTo(RunState.COMPLETED));
        assertThat(runs().stream().mapToLong(it -> it.counts().recorded()).sum())
                .isEqualTo(2);
        var refusals = runs().stream()
                .flatMap(it -> bean(RunHistory.class).refusals(it.id(), 10).stream())
                .toList();
        assertThat(refusals).extracting(Refusal::recordKey).containsExactlyInAnyOrder("#0@1", "#0@2");
        assertThat(refusals)
                .flatExtracting(Refusal::findings)
                .extracting(Finding::code)
                .containsOnly("record-unreadable");
        assertThat(health()).contains("UP").contains("heard");

        var consents = bean(Consents.class);
        var consent = consents.active(ID).orElseThrow();
        consents.withdraw(ID, consent.number(), "uji", "operator");
        await().atMost(LONG).until(() -> !health().contains("heard"));
        broker.send("", dataset("ambulans", "Daftar Ambulans"));

        await().during(Duration.ofSeconds(5))
                .atMost(LONG)
                .until(() -> broker.committed(GROUP).equals(Optional.of(4L)));
        assertThat(get("/dataset/daftar-ambulans").statusCode()).isEqualTo(404);

        hub.close();
        line.cut();
        hub = hub(line.near().getAuthority());
        assertThat(bean(Consents.class)
                        .record(ID, new ConsentDraft("Berbagi data", "Semua", "Kepala Dinas", "", ""), "operator"))
                .isEmpty();
        broker.send("posyandu", null);
        await().atMost(LONG).until(() -> health().contains("No broker at"));
        assertThat(health()).contains("DEGRADED");
        assertThat(get("/dataset/daftar-posyandu").statusCode()).isEqualTo(200);

        line.mend();
        await().atMost(LONG).until(() -> broker.committed(GROUP).equals(Optional.of(6L)));
        await().atMost(LONG)
                .untilAsserted(() ->
                        assertThat(get("/dataset/daftar-ambulans").statusCode()).isEqualTo(200));
        assertThat(bean(Departures.class).counts(ID)).isEqualTo(Map.of(State.WITHDRAWN, 1L));
        await().atMost(LONG)
                .untilAsserted(() ->
                        assertThat(get("/dataset/daftar-posyandu").statusCode()).isEqualTo(410));
    }

    @Test
    void registersATopicThatHasADialectAndNamesNoHost() {
        var register = bean(SourceRegister.class);

        assertThat(register.kinds()).contains("kafka");
        assertThat(codes(register.look(draft("kafka://jahat.example:9092/dinkes", "datajson"))))
                .containsExactly("source-address-invalid");
        assertThat(codes(register.look(draft("kafka:dinkes", "avro")))).containsExactly("source-setting-invalid");
        assertThat(codes(register.look(draft("kafka:dinkes", "ckan")))).containsExactly("source-setting-invalid");
        assertThat(register.create(draft("kafka:dinkes-lain", "dcat"), "operator"))
                .isInstanceOf(SourceRegister.Saved.Kept.class);
    }

    private static SourceDraft draft(String address, String dialect) {
        return new SourceDraft(
                "aliran-uji",
                "kafka",
                address,
                "Aliran uji",
                "",
                "",
                List.of(new GivenSetting("dialect", dialect, false)));
    }

    private static List<String> codes(SourceRegister.Looked looked) {
        return looked instanceof SourceRegister.Looked.Refused it
                ? it.findings().stream().map(Finding::code).toList()
                : List.of();
    }

    private static Source source() {
        return new Source(
                ID,
                "kafka",
                URI.create("kafka:" + TOPIC),
                LocalizedText.indonesian("Aliran Dinas Kesehatan"),
                Optional.empty(),
                new SourceSettings(Map.of("dialect", "datajson")));
    }

    private static String dataset(String identifier, String title) {
        return """
                {"identifier": "%s", "title": "%s", "description": "Data Dinas Kesehatan", "modified": "2026-11-01",
                 "publisher": {"name": "Dinas Kesehatan"}, "accessLevel": "public"}""".formatted(identifier, title);
    }

    private static List<Run> runs() {
        return bean(RunHistory.class).last(ID, 20);
    }

    private static String health() {
        return String.valueOf(
                hub.getBean("topicsHealthIndicator", HealthIndicator.class).health());
    }

    private static <T> T bean(Class<T> type) {
        return hub.getBean(type);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }
}
