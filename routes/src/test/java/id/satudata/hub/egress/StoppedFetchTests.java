package id.satudata.hub.egress;

import static id.satudata.hub.egress.EgressException.Reason.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fetch under way ends within a second when its thread is interrupted or the client is closed, wherever it hangs. */
class StoppedFetchTests {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final SourceServer server = new SourceServer()
            .onSilent("/silent")
            .onTrickling("/trickling", "text/plain")
            .onEndless("/endless", "text/plain", "again and ")
            .on("/busy", exchange -> {
                exchange.getResponseHeaders().set("Retry-After", "60");
                SourceServer.send(exchange, 429, "text/plain", new byte[0]);
            });
    private final EgressClient client = new NamedHosts(Map.of("localhost", "127.0.0.1"))
            .client(
                    Egress.patient()
                            .with(EgressPolicy.Limits.STANDARD.withBytes(Long.MAX_VALUE))
                            .with(EgressPolicy.Retries.STANDARD),
                    Clock.systemUTC());
    private final AtomicReference<Throwable> thrown = new AtomicReference<>();
    private final AtomicBoolean flag = new AtomicBoolean();

    @AfterEach
    void close() throws IOException {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/silent", "/trickling", "/endless", "/busy"})
    void endsSoonAfterAnInterrupt(String path) throws InterruptedException {
        var fetching = fetching(path);

        fetching.interrupt();

        assertEndsSoon(fetching);
        assertThat(flag).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/silent", "/trickling", "/endless", "/busy"})
    void endsSoonAfterTheClientIsClosed(String path) throws Exception {
        var fetching = fetching(path);

        client.close();

        assertEndsSoon(fetching);
    }

    @Test
    void doesNotBeginWhenTheThreadIsInterruptedAlready() throws InterruptedException {
        var fetching = Thread.ofPlatform().unstarted(() -> {
            Thread.currentThread().interrupt();
            fetch(server.address("/silent"));
        });
        fetching.start();

        assertEndsSoon(fetching);
    }

    @Test
    void doesNotWaitForANameThatIsLookedUp() throws InterruptedException {
        var looking = new AtomicBoolean();
        var names = new SlowNames(looking);
        try (Closeable slow = new EgressClient(Egress.patient(), Clock.systemUTC(), names)) {
            var fetching =
                    Thread.ofPlatform().start(() -> fetch((EgressClient) slow, URI.create("http://lambat.example/")));
            await().untilTrue(looking);

            fetching.interrupt();

            assertEndsSoon(fetching);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            names.found().countDown();
        }
    }

    private Thread fetching(String path) {
        var fetching = Thread.ofPlatform().start(() -> fetch(server.address(path)));
        await().until(() -> server.asked().size() == 1);
        return fetching;
    }

    private void fetch(URI address) {
        fetch(client, address);
    }

    private void fetch(EgressClient by, URI address) {
        try {
            by.get(address, "*/*", it -> {
                it.requireSuccess().body().transferTo(java.io.OutputStream.nullOutputStream());
                return it.status();
            });
        } catch (IOException e) {
            thrown.set(e);
        }
        flag.set(Thread.currentThread().isInterrupted());
    }

    private void assertEndsSoon(Thread fetching) throws InterruptedException {
        assertThat(fetching.join(SOON)).as("ended within " + SOON).isTrue();
        assertThat(thrown.get())
                .isInstanceOfSatisfying(
                        EgressException.class, it -> assertThat(it.reason()).isEqualTo(STOPPED));
    }
}
