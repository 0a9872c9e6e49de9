package id.satudata.hub.egress;

import static id.satudata.hub.egress.EgressException.Reason.BUSY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import id.satudata.hub.egress.EgressPolicy.Retries;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a client waits: where it is asked to, between questions to one host, and for nobody else. */
class WaitingTests {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-26T01:00:00Z"), ZoneOffset.UTC);
    private static final NamedHosts LOCAL =
            new NamedHosts(Map.of("localhost", "127.0.0.1", "a.example", "127.0.0.1", "b.example", "127.0.0.1"));

    private final SourceServer server = new SourceServer();
    private final List<Long> asked = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "Thu, 26 Nov 2026 01:00:01 GMT"})
    void waitsAsLongAsItIsAskedTo(String retryAfter) throws IOException {
        server.on("/busy", exchange -> answer(exchange, 429, retryAfter, 1));

        try (var client = LOCAL.client(Egress.patient(), NOW)) {
            assertThat(client.<Integer>get(
                            server.address("/busy"),
                            "*/*",
                            it -> it.requireSuccess().status()))
                    .isEqualTo(200);
        }

        assertThat(Duration.ofNanos(asked.get(1) - asked.get(0)))
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3600", "Thu, 26 Nov 2026 02:00:00 GMT"})
    void givesUpAtOnceWhenItIsAskedToWaitTooLongAndSaysUntilWhen(String retryAfter) throws IOException {
        server.on("/busy", exchange -> answer(exchange, 503, retryAfter, 9));

        try (var client = LOCAL.client(Egress.patient(), NOW)) {
            var failure = catchThrowableOfType(
                    EgressException.class,
                    () -> client.get(server.address("/busy"), "*/*", EgressResponse::requireSuccess));

            assertThat(failure.reason()).isEqualTo(BUSY);
            assertThat(failure).message().endsWith("status 503; it asks to wait until 2026-11-26T02:00:00Z");
        }
        assertThat(asked).hasSize(1);
    }

    @Test
    void saysUntilWhenItIsAskedToWaitWhenItHasTriedOftenEnough() throws IOException {
        server.on("/busy", exchange -> answer(exchange, 429, "1", 9));

        try (var client =
                LOCAL.client(Egress.patient().with(new Retries(1, Duration.ZERO, Duration.ofHours(1))), NOW)) {
            var failure = catchThrowableOfType(
                    EgressException.class,
                    () -> client.get(server.address("/busy"), "*/*", EgressResponse::requireSuccess));

            assertThat(failure).message().endsWith("it asks to wait until 2026-11-26T01:00:01Z");
        }
    }

    @Test
    void keepsAPauseBetweenQuestionsToOneHostButNotToAnother() throws IOException {
        var pause = Duration.ofMillis(300);
        server.on("/", exchange -> answer(exchange, 200, "", 0));

        try (var client = LOCAL.client(Egress.patient().withPause(pause), Clock.systemUTC())) {
            for (var host : List.of("localhost", "localhost", "LocalHost")) {
                client.get(server.addressAt(host, "/"), "*/*", EgressResponse::status);
            }
        }

        assertThat(Duration.ofNanos(asked.get(1) - asked.get(0))).isGreaterThan(pause.dividedBy(2));
        assertThat(Duration.ofNanos(asked.get(2) - asked.get(0))).isGreaterThan(pause.plus(pause.dividedBy(2)));
        var pace = new Pace(pause, new Waiting());
        assertThat(Stream.of("a", "a", "b", "a").map(it -> pace.turn(it, 0)))
                .containsExactly(Duration.ZERO, pause, Duration.ZERO, pause.multipliedBy(2));
    }

    @Test
    void asksOneHostWhileManyFetchesHangAtAnother() throws Exception {
        server.onSilent("/hangs").on("/", exchange -> answer(exchange, 200, "", 0));
        var policy = Egress.patient().withAllowedHosts(LOCAL.addresses().keySet());

        try (var client = LOCAL.client(policy, Clock.systemUTC())) {
            var hanging = Stream.generate(() -> Thread.ofPlatform().daemon().unstarted(() -> {
                        var _ = catchThrowableOfType(
                                IOException.class,
                                () -> client.get(
                                        server.addressAt("a.example", "/hangs"), "*/*", EgressResponse::status));
                    }))
                    .limit(40)
                    .peek(Thread::start)
                    .toList();
            org.awaitility.Awaitility.await().until(() -> server.asked().size() == hanging.size());

            assertThat(client.<Integer>get(server.addressAt("b.example", "/"), "*/*", EgressResponse::status))
                    .isEqualTo(200);
            assertThat(hanging).allMatch(Thread::isAlive);
        }
    }

    /** Busy so many times, then fine. */
    private void answer(HttpExchange exchange, int status, String retryAfter, int times) throws IOException {
        asked.add(System.nanoTime());
        if (!retryAfter.isEmpty()) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
        }
        SourceServer.send(exchange, asked.size() <= times ? status : 200, "text/plain", new byte[0]);
    }
}
