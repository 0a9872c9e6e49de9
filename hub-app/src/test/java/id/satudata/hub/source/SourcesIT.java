package id.satudata.hub.source;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.LogDatabase;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of sources, on a real MariaDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourcesIT {

    private static final Source PLAIN = new Source(
            new SourceId("terdaftar"),
            "webapi",
            URI.create("https://api.contoh.go.id/"),
            LocalizedText.indonesian("Terdaftar").with("en", "Registered"),
            Optional.of(Agent.named("Dinas Contoh")));

    private final LogDatabase database = LogDatabase.create();
    private final Sources sources = new Sources(JdbcClient.create(database.connections()), Clock.systemUTC());

    @AfterAll
    void disconnect() {
        database.close();
    }

    @Test
    void keepsTheSettingsOfASource() {
        var set = PLAIN.withSettings(
                new SourceSettings(Map.of("mapping", "{\"a\": \"\uD83C\uDF0A \u00e9\"}", "key", "x")));

        sources.register(set);

        assertThat(sources.find(set.id())).contains(set);
    }

    @Test
    void changesAndForgetsThem() {
        sources.register(PLAIN.withSettings(new SourceSettings(Map.of("mapping", "x".repeat(20_000)))));

        sources.register(PLAIN);

        assertThat(sources.find(PLAIN.id())).contains(PLAIN);
        assertThat(sources.all()).contains(PLAIN);
    }
}
