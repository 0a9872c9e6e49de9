package id.satudata.hub.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of a stated length that are left before their end: what was decided until then stays. */
class LeftBodyTests extends EgressScene {

    /** More than any buffer between the two holds. */
    private static final int LENGTH = 10 << 20;

    @ParameterizedTest
    @ValueSource(ints = {200, 404, 500})
    void keepsWhatAFetchMadeOfTheFirstBytes(int status) throws IOException {
        answer("/long", status);

        assertThat(client.<Integer>get(
                        server.address("/long"), "*/*", it -> it.body().readNBytes(10).length))
                .isEqualTo(10);
        assertThat(client.<Integer>getWhole(server.address("/long"), "*/*", EgressResponse::status))
                .isEqualTo(status);
    }

    @Test
    void keepsWhatWasMadeOfTheAnswerToASending(@TempDir Path folder) throws IOException {
        answer("/long", 403);
        var file = Files.writeString(folder.resolve("isi.txt"), "isi");

        assertThat(client.<Integer>post(
                        server.address("/long"), Map.of(), "text/plain", new byte[1], EgressResponse::status))
                .isEqualTo(403);
        assertThat(client.<Integer>put(server.address("/long"), Map.of(), "text/plain", file, EgressResponse::status))
                .isEqualTo(403);
    }

    @Test
    void followsARedirectWhateverItsBody() throws IOException {
        server.on("/elsewhere", exchange -> {
            exchange.getResponseHeaders().set("Location", "/here");
            SourceServer.send(exchange, 302, "text/plain", new byte[LENGTH]);
        });
        answer("/here", 200);

        assertThat(client.<Integer>get(server.address("/elsewhere"), "*/*", EgressResponse::status))
                .isEqualTo(200);
    }

    @Test
    void keepsWhyAReadingFailed() {
        answer("/long", 200);
        var fault = new UncheckedIOException(new IOException("the reader's own"));

        assertThatThrownBy(() -> client.get(server.address("/long"), "*/*", it -> {
                    it.body().readNBytes(10);
                    throw fault;
                }))
                .isSameAs(fault)
                .hasNoSuppressedExceptions();
    }

    private void answer(String path, int status) {
        server.on(path, exchange -> SourceServer.send(exchange, status, "text/plain", new byte[LENGTH]));
    }
}
