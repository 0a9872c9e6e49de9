package id.satudata.hub.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.RegionSystem;
import id.satudata.hub.concept.Regions;
import id.satudata.hub.embedded.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Imports into the real MariaDB, small lists and the whole of Indonesia. */
class CodeListsIT {

    private static final HikariDataSource SOURCE = new HikariDataSource();
    private static final String SMALL =
            "kode,nama\n51,Bali\n51.08,Kab. Buleleng\n51.08.06,Buleleng\n51.08.06.2001,Kalibukbuk\n";

    @TempDir
    private Path folder = Path.of("");

    private final Regions regions = new Regions();
    private final JdbcEditions editions = new JdbcEditions(
            JdbcClient.create(SOURCE), new JdbcTemplate(SOURCE), new JdbcTransactionManager(SOURCE), Clock.systemUTC());
    private final CodeLists lists = new CodeLists(editions, regions);

    @BeforeAll
    static void createTheTables() throws LiquibaseException {
        var endpoint = TestServers.database();
        SOURCE.setJdbcUrl(endpoint.url());
        SOURCE.setUsername(endpoint.username());
        SOURCE.setPassword(endpoint.password());
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(SOURCE);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setChangeLog("classpath:db/changelog/db.changelog-master.yaml");
        liquibase.afterPropertiesSet();
    }

    @AfterAll
    static void close() {
        SOURCE.close();
    }

    @BeforeEach
    void forgetEverything() {
        JdbcClient.create(SOURCE).sql("delete from reference_code").update();
        JdbcClient.create(SOURCE).sql("delete from reference_edition").update();
    }

    @Test
    void putsAnImportedListInForceAtOnceAndAfterARestart() throws IOException {
        var outcome = lists.take(order(false, file("a.csv", SMALL)));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Read.class, it -> {
            assertThat(it.kept()).isTrue();
            assertThat(it.inForce()).isTrue();
            assertThat(it.codes()).isEqualTo(4);
        });
        assertThat(regions.read("51.08.06.2001").term().map(Concept::code)).contains("51.08.06.2001");
        var restarted = new Regions();
        new CodeLists(editions, restarted).putInForce();
        assertThat(restarted.read("51.08.06.2001").term().map(Concept::code)).contains("51.08.06.2001");
    }

    @Test
    void onlyTellsInADryRun() throws IOException {
        var outcome = lists.take(order(true, file("a.csv", SMALL)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Read.class,
                        it -> assertThat(it.difference().added())
                                .extracting(Difference.Change::code)
                                .containsExactly("51.08.06.2001"));
        assertThat(editions.newest(RegionSystem.KEMENDAGRI)).isEmpty();
        assertThat(regions.read("51.08.06.2001").term()).isEmpty();
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        lists.take(order(false, file("a.csv", SMALL)));
        var before = moment();

        var outcome = lists.take(order(false, file("a.csv", SMALL)));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Read.class, it -> {
            assertThat(it.kept()).isFalse();
            assertThat(it.difference().isEmpty()).isTrue();
        });
        assertThat(moment()).isEqualTo(before);
    }

    @Test
    void writesOnlyWhatTheSecondListChanges() throws IOException {
        lists.take(order(false, file("a.csv", SMALL)));

        lists.take(order(
                false, file("a.csv", SMALL.replace("Kalibukbuk", "Kaliasem").replace("2001", "2002"))));

        assertThat(editions.codes(RegionSystem.KEMENDAGRI, "2025"))
                .containsKey("51.08.06.2002")
                .doesNotContainKey("51.08.06.2001")
                .hasSize(4);
    }

    @Test
    void changesNothingForADamagedFile() throws IOException {
        lists.take(order(false, file("a.csv", SMALL)));

        var outcome =
                lists.take(order(false, file("a.sql", "insert into w (kode,nama) values\n('51','Bali'),\n('52','Nu")));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Damaged.class,
                        it -> assertThat(it.damage().line()).isEqualTo(3));
        assertThat(editions.codes(RegionSystem.KEMENDAGRI, "2025")).hasSize(4);
    }

    @Test
    void tellsOfAFileThatIsNotThere() {
        assertThat(lists.take(order(false, folder.resolve("tidak-ada.sql")))).isInstanceOf(Outcome.Unreadable.class);
    }

    @Test
    void holdsTheWholeCountry() {
        var file = RealData.file("wilayah-kemendagri/db/wilayah.sql");
        System.gc();
        var before = used();
        var begun = System.nanoTime();

        assertThat(lists.take(order(false, file)))
                .isInstanceOfSatisfying(
                        Outcome.Read.class, it -> assertThat(it.codes()).isEqualTo(91_599));
        var took = Duration.ofNanos(System.nanoTime() - begun);
        System.gc();
        var heap = (used() - before) / 1e6;
        begun = System.nanoTime();
        lists.putInForce();
        var loaded = Duration.ofNanos(System.nanoTime() - begun);
        System.out.printf("import %d ms, load %d ms, heap %.1f MB%n", took.toMillis(), loaded.toMillis(), heap);
        assertThat(heap).isLessThan(75);
        assertThat(lists.take(order(false, file)))
                .isInstanceOfSatisfying(
                        Outcome.Read.class, it -> assertThat(it.kept()).isFalse());
        assertThat(regions.read("51.08.06.1006").term()).isPresent();
        assertThat(regions.list(RegionSystem.KEMENDAGRI).all()).hasSizeGreaterThan(91_599);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Import order(boolean dryRun, Path file) {
        return new Import(RegionSystem.KEMENDAGRI, Optional.empty(), dryRun, List.of(file));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String moment() {
        return JdbcClient.create(SOURCE)
                .sql("select imported_at from reference_edition")
                .query(String.class)
                .single();
    }
}
