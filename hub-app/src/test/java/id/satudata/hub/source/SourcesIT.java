package id.satudata.hub.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.LogDatabase;
import id.satudata.hub.source.SourceDraft.GivenSetting;
import id.satudata.hub.source.SourceRegister.Saved;
import id.satudata.hub.source.registry.TestRegister;
import id.satudata.hub.source.secret.StoredSettings;
import id.satudata.hub.source.secret.TestSecrets;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The register of sources, on a real MariaDB. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourcesIT {

    private static final Source PLAIN = new Source(
            new SourceId("terdaftar"),
            "webapi",
            URI.create("https://api.contoh.go.id/"),
            LocalizedText.indonesian("Terdaftar").with("en", "Registered"),
            Optional.of(Agent.named("Dinas Contoh")));

    private static final SourceSettings SECRET = new SourceSettings(
            Map.of("mapping", "{\"a\": \"\uD83C\uDF0A \u00e9\"}", "key", "rahasia", "pintu", "sesam"), Set.of("pintu"));

    private final LogDatabase database = LogDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database.connections());

    @TempDir
    Path folder;

    @AfterAll
    void disconnect() {
        database.close();
    }

    @BeforeEach
    void forgetAll() {
        jdbc.sql("delete from source").update();
        jdbc.sql("delete from source_secret").update();
    }

    @Test
    void keepsTheSettingsOfASource() {
        sources().register(PLAIN.withSettings(SECRET));

        assertThat(sources().find(PLAIN.id())).contains(PLAIN.withSettings(SECRET));
    }

    @Test
    void changesAndForgetsThem() {
        sources().register(PLAIN.withSettings(new SourceSettings(Map.of("mapping", "x".repeat(20_000), "key", "a"))));

        sources().register(PLAIN);

        assertThat(sources().find(PLAIN.id())).contains(PLAIN);
        assertThat(sources().all()).containsExactly(PLAIN);
        assertThat(stored()).isEmpty();
    }

    @Test
    void storesNoSecretInTheOpen() {
        sources().register(PLAIN.withSettings(SECRET));

        assertThat(stored()).hasSize(2).noneMatch(it -> it.contains(hex("rahasia")) || it.contains(hex("sesam")));
        assertThat(jdbc.sql("select settings from source").query(String.class).single())
                .contains("mapping")
                .doesNotContain("rahasia", "sesam");
    }

    @Test
    void sealsAtStartWhatAnEarlierHubLeftOpenAndDoesSoOnce() {
        sources().register(PLAIN);
        jdbc.sql("update source set settings = '{\"key\": \"rahasia\", \"mapping\": \"bps\"}'")
                .update();

        TestSecrets.sealAll(database.connections(), keyFile());
        var first = stored();
        TestSecrets.sealAll(database.connections(), keyFile());

        assertThat(stored()).isEqualTo(first).hasSize(1);
        assertThat(jdbc.sql("select settings from source").query(String.class).single())
                .isEqualTo("{\"mapping\":\"bps\"}");
        assertThat(sources().find(PLAIN.id()))
                .contains(PLAIN.withSettings(new SourceSettings(Map.of("key", "rahasia", "mapping", "bps"))));
    }

    @Test
    void sealsAnewWithANewerKeyAtStart() throws IOException {
        sources().register(PLAIN.withSettings(SECRET));
        Files.writeString(
                keyFile(),
                "baru " + Base64.getEncoder().encodeToString(new byte[32]) + "\n",
                StandardOpenOption.APPEND);

        TestSecrets.sealAll(database.connections(), keyFile());

        assertThat(jdbc.sql("select distinct key_id from source_secret")
                        .query(String.class)
                        .list())
                .containsExactly("baru");
        assertThat(sources().find(PLAIN.id())).contains(PLAIN.withSettings(SECRET));
    }

    @Test
    void tellsWhichSecretsALostKeyLocksAndKeepsThemAtStart() throws IOException {
        sources().register(PLAIN.withSettings(SECRET));
        Files.delete(keyFile());

        TestSecrets.sealAll(database.connections(), keyFile());

        assertThat(register().find(PLAIN.id()))
                .hasValueSatisfying(it -> assertThat(it.locked()).containsExactlyInAnyOrder("key", "pintu"))
                .hasValueSatisfying(
                        it -> assertThat(it.source().settings().values()).containsOnlyKeys("mapping"));
        assertThat(stored()).hasSize(2);
    }

    @Test
    void changesASourceOnlyFromTheVersionThatWasSeen() {
        var register = register();
        assertThat(register.create(draft("Satu", "rahasia"), "operator")).isInstanceOf(Saved.Kept.class);
        assertThat(register.create(draft("Satu", "rahasia"), "operator")).isInstanceOf(Saved.Refused.class);

        assertThat(register.change(PLAIN.id(), draft("Dua", ""), Optional.of(Set.of(1L)), "operator"))
                .isInstanceOfSatisfying(
                        Saved.Kept.class,
                        it -> assertThat(it.registration().version()).isEqualTo(2));
        assertThat(register.change(PLAIN.id(), draft("Tiga", ""), Optional.of(Set.of(1L)), "lain"))
                .isInstanceOfSatisfying(
                        Saved.Outdated.class,
                        it -> assertThat(it.current().changedBy()).isEqualTo("operator"));
        assertThat(sources().find(PLAIN.id()))
                .hasValueSatisfying(it -> assertThat(it.title().in("id")).contains("Dua"))
                .hasValueSatisfying(it -> assertThat(it.settings().text("key")).contains("rahasia"));
    }

    private static SourceDraft draft(String title, String key) {
        return new SourceDraft(
                "terdaftar",
                "webapi",
                "https://api.contoh.go.id/",
                title,
                "",
                "",
                List.of(new GivenSetting("key", key, true)));
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(UTF_8));
    }

    private List<String> stored() {
        return jdbc.sql("select concat(name, ' ', key_id, ' ', hex(box)) from source_secret order by name")
                .query(String.class)
                .list();
    }

    private Sources sources() {
        return new Sources(jdbc, new JdbcTransactionManager(database.connections()), settings(), Clock.systemUTC());
    }

    private SourceRegister register() {
        return TestRegister.over(database.connections(), settings(), new Concepts());
    }

    private StoredSettings settings() {
        return TestSecrets.over(database.connections(), keyFile());
    }

    private Path keyFile() {
        return folder.resolve("source-keys");
    }
}
