package id.satudata.hub.delivery.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.satudata.hub.delivery.Delivered;
import id.satudata.hub.delivery.Outline;
import id.satudata.hub.delivery.Parcel;
import id.satudata.hub.delivery.Parcel.Dataset;
import id.satudata.hub.delivery.Receiver;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.WebhookSignature;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class WebhookCarrierTests {

    private static final EntryId ENTRY = new EntryId(UUID.fromString("6f0f8f6e-2d0c-4f0e-9a53-3f4c7b1d2a10"));
    private static final Iri IRI = Iri.of("https://data.contoh.go.id/dataset/" + ENTRY);
    private static final Instant NOW = Instant.parse("2026-11-26T01:00:00Z");

    private final EgressClient egress = Egress.client(Egress.patient());
    private final WebhookCarrier carrier = new WebhookCarrier(egress, Clock.fixed(NOW, ZoneOffset.UTC));
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private HttpServer hook;
    private int status = 204;
    private String retryAfter = "7";

    private record Heard(String body, String signature, String delivery) {}

    @BeforeEach
    void somebodyListens() throws IOException {
        hook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        hook.createContext("/kabar", this::hear);
        hook.start();
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            heard.add(new Heard(
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                    headers.getFirst("X-SatuDataHub-Signature"),
                    headers.getFirst("X-SatuDataHub-Delivery")));
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @AfterEach
    void nobodyListens() throws IOException {
        hook.stop(0);
        egress.close();
    }

    @Test
    void tellsOfAChangeSignedAndUnderItsName() throws Exception {
        var delivered = carrier.deliver(receiver(Map.of("secret", "rahasia")), put());

        assertThat(delivered).isEqualTo(new Delivered(Optional.of(ENTRY.toString()), true, List.of()));
        var told = heard.getFirst();
        var body = JsonMapper.shared().readTree(told.body());
        assertThat(body.path("event").asString()).isEqualTo("dataset.changed");
        assertThat(body.path("dataset").asString()).isEqualTo(IRI.value());
        assertThat(body.path("content").asString()).isEqualTo("<a> <b> <c> .");
        assertThat(told.delivery())
                .isEqualTo("kunci-1")
                .isEqualTo(body.path("delivery").asString());
        assertThat(told.signature())
                .isEqualTo(WebhookSignature.of(
                        "rahasia", NOW.getEpochSecond(), told.body().getBytes(UTF_8)));
    }

    @Test
    void tellsOfARemovalOnlyWhereTheDatasetWasToldOf() throws Exception {
        var receiver = receiver(Map.of("secret", "rahasia"));

        assertThat(carrier.deliver(receiver, new Parcel.Remove(dataset(false)))).isEqualTo(Delivered.gone(false));
        assertThat(heard).isEmpty();
        assertThat(carrier.deliver(receiver, new Parcel.Remove(dataset(true)))).isEqualTo(Delivered.gone(true));
        assertThat(heard.getFirst().body()).contains("dataset.removed", ENTRY.toString());
    }

    @ParameterizedTest
    @CsvSource({"86400, 86400", "86401, 86400", "999999999, 86400", "'Fri, 26 Nov 2027 01:00:00 GMT', 86400"})
    void isLeftAloneForNoLongerThanADay(String asked, long seconds) {
        status = 503;
        retryAfter = asked;

        var failure = catchThrowableOfType(
                Undelivered.class, () -> carrier.deliver(receiver(Map.of("secret", "rahasia")), put()));

        assertThat(failure.pause()).hasValue(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"400, false", "422, false", "404, true", "429, true", "500, true", "302, true"})
    void whatIsNotTakenIsTriedAgainUnlessItIsRefused(int answer, boolean again) {
        status = answer;

        var failure = catchThrowableOfType(
                Undelivered.class, () -> carrier.deliver(receiver(Map.of("secret", "rahasia")), put()));

        assertThat(failure.mayHeal()).isEqualTo(again);
        assertThat(failure.reason()).contains("status " + answer);
        if (answer == 429) {
            assertThat(failure.pause()).hasValue(Duration.ofSeconds(7));
        }
    }

    @Test
    void nothingGoesOutUnsigned() {
        var failure = catchThrowableOfType(Undelivered.class, () -> carrier.deliver(receiver(Map.of()), put()));

        assertThat(failure.mayHeal()).isTrue();
        assertThat(failure.reason()).contains("secret");
        assertThat(heard).isEmpty();
    }

    private Receiver receiver(Map<String, String> settings) {
        var address = URI.create("http://localhost:" + hook.getAddress().getPort() + "/kabar");
        return new Receiver("pelanggan", "webhook", address, settings);
    }

    private static Parcel put() {
        var content = Bytes.utf8("<a> <b> <c> .");
        return new Parcel.Put(
                dataset(true), ContentHash.of(content.toArray()), content, new Outline("Debit", "", List.of()));
    }

    private static Dataset dataset(boolean mayBeThere) {
        return new Dataset(ENTRY, "debit-sungai", IRI, Optional.empty(), mayBeThere, "kunci-1", false);
    }
}
