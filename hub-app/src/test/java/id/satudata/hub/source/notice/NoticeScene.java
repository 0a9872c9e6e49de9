package id.satudata.hub.source.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import id.satudata.hub.MovedClock;
import id.satudata.hub.connector.Source;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressPolicy;
import id.satudata.hub.egress.EgressPolicy.Limits;
import id.satudata.hub.embedded.TestServers;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.lease.Holding;
import id.satudata.hub.lease.Lease;
import id.satudata.hub.lease.Leases;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasons;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.revision.LogDatabase;
import id.satudata.hub.source.NoticeDraft;
import id.satudata.hub.source.NoticePlan.Reports;
import id.satudata.hub.source.RunNotice;
import id.satudata.hub.source.RunRecord;
import id.satudata.hub.source.RunRecord.Fate;
import id.satudata.hub.source.secret.TestSecrets;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One run of one source, on a real MariaDB, with a real SMTP server and a real HTTP server to report it to. The database is made
 * once per test JVM.
 */
final class NoticeScene implements BeforeEachCallback, AfterEachCallback {

    static final SourceId SOURCE = new SourceId("dukcapil");
    static final String SECRET = "rahasia-yang-panjang-sekali";
    static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");
    static final LocalizedText ENDING = Reasons.of("hub-stopping");

    private static final IriSpace SPACE = new IriSpace(Iri.of("https://data.contoh.go.id"));
    private static final NoticeProperties PROPERTIES = new NoticeProperties(
            Reports.TROUBLE,
            "id",
            List.of(),
            new NoticeProperties.Webhook("", ""),
            "katalog@contoh.go.id",
            3,
            Duration.ofMinutes(1));

    private static final class Shared {

        static final NoticeScene SCENE = new NoticeScene();
    }

    private final Path keys = TestServers.folder("notice-keys");
    private final LogDatabase database = LogDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database.connections());
    private final TransactionTemplate transactions =
            new TransactionTemplate(new JdbcTransactionManager(database.connections()));
    private final MovedClock clock = new MovedClock(NOON);
    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final EgressClient egress = new EgressClient(EgressPolicy.standard()
            .withAllowedHosts(Set.of("127.0.0.1"))
            .with(Limits.STANDARD.withTotal(Duration.ofSeconds(2)).withResponse(Duration.ofSeconds(1))));
    private final NoticeRows rows = new NoticeRows(jdbc, clock);

    private @Nullable Receiver receiver;
    private @Nullable RunId run;
    private int smtpPort;
    private String title = "";

    private NoticeScene() {}

    static NoticeScene shared() {
        return Shared.SCENE;
    }

    /** Forgets what was, and has a run that nothing is reported of yet. */
    @Override
    public void beforeEach(ExtensionContext context) throws IOException, FolderException {
        jdbc.sql("delete from run_notice").update();
        jdbc.sql("delete from source_notice").update();
        jdbc.sql("delete from source_secret").update();
        jdbc.sql("delete from harvest_run").update();
        clock.is(NOON);
        receiver = new Receiver();
        mail.start();
        mail.purgeEmailFromAllMailboxes();
        smtpPort = mail.getSmtp().getPort();
        title = "Dinas Dukcapil";
        run = newRun();
    }

    /** Ends the servers; they may have ended before. */
    @Override
    public void afterEach(ExtensionContext context) {
        mail.stop();
        receiver().close();
    }

    /** What the source is called. */
    void called(String other) {
        title = other;
    }

    RunId run() {
        return Objects.requireNonNull(run);
    }

    Receiver receiver() {
        return Objects.requireNonNull(receiver);
    }

    GreenMail mail() {
        return mail;
    }

    MovedClock clock() {
        return clock;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    LogDatabase database() {
        return database;
    }

    TransactionTemplate transactions() {
        return transactions;
    }

    NoticeRows rows() {
        return rows;
    }

    Path keys() {
        return keys;
    }

    void plan(String reports, String language, String addresses, String webhook) {
        assertThat(desk().set(SOURCE, new NoticeDraft(reports, language, addresses, webhook, SECRET), "operator"))
                .isEmpty();
    }

    void ended(RunId which, RunState state, long refused, LocalizedText reason) {
        outbox().ended(which, state, refused, reason);
    }

    RunNotice only() {
        var all = outbox().of(run());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    RunId newRun() {
        var id = new RunId(UUID.randomUUID());
        jdbc.sql("""
                insert into harvest_run (id, source_id, state, opened_at, fetched, recorded, unchanged, rejected, reason)
                values (:id, 'dukcapil', 'RUNNING', :at, 5, 3, 1, 1, '')
                """)
                .param("id", id.toString())
                .param("at", Timestamp.from(NOON))
                .update();
        return id;
    }

    private NoticePlans plans() {
        return new NoticePlans(rows, TestSecrets.ofNotices(database.connections(), keys), PROPERTIES);
    }

    NoticeOutbox outbox() {
        return new NoticeOutbox(jdbc, plans(), clock);
    }

    KeptNotices desk() {
        return desk(true);
    }

    KeptNotices desk(boolean canMail) {
        var secrets = TestSecrets.ofNotices(database.connections(), keys);
        return new KeptNotices(plans(), rows, secrets, outbox(), egress, transactions, canMail);
    }

    RunSummaries summaries() {
        var source = new Source(
                SOURCE,
                "ckan",
                URI.create("https://dukcapil.contoh.go.id"),
                LocalizedText.indonesian(title),
                Optional.empty());
        var message = LocalizedText.indonesian("Rekaman tanpa judul").with("en", "Record without a title");
        var finding = new Finding(Severity.ERROR, "title-missing", "title", "", message);
        var refused = new RunRecord(
                1, "pendu-1", Fate.REFUSED, OptionalLong.empty(), 1, NOON, List.of(finding), Optional.empty());
        return new RunSummaries(new AnyRun(refused), _ -> Optional.of(source), outbox(), SPACE);
    }

    void tick() {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(smtpPort);
        server.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "1000");
        server.getJavaMailProperties().setProperty("mail.smtp.timeout", "1000");
        var channels = new Channels(
                Optional.of(new MailChannel(server, PROPERTIES.from(), SPACE, ZoneId.of("Asia/Makassar"))),
                new WebhookChannel(egress, plans(), clock));
        new NoticeSender(outbox(), plans(), summaries(), channels, new OwnLeases(), PROPERTIES, clock).tick();
    }

    /** This node holds whatever it wants. */
    private static final class OwnLeases implements Leases {

        @Override
        public Optional<Lease> take(String name) {
            return Optional.of(new Lease(name, 1, Long.MAX_VALUE));
        }

        @Override
        public Optional<Lease> renew(Lease lease) {
            return Optional.of(lease);
        }

        @Override
        public void release(Lease lease) {}

        @Override
        public List<Holding> holdings() {
            return List.of();
        }

        @Override
        public String node() {
            return "simpul-1";
        }
    }
}
