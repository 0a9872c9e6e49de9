package id.satudata.hub.source.notice;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import id.satudata.hub.connector.Source;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressPolicy;
import id.satudata.hub.egress.EgressPolicy.Limits;
import id.satudata.hub.egress.WebhookSignature;
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
import id.satudata.hub.source.RunNotice.State;
import id.satudata.hub.source.RunRecord;
import id.satudata.hub.source.RunRecord.Fate;
import id.satudata.hub.source.secret.TestSecrets;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Reports of runs on a real MariaDB, to a real SMTP server and a real HTTP server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeSenderIT {

    private static final SourceId SOURCE = new SourceId("dukcapil");
    private static final String SECRET = "rahasia-yang-panjang-sekali";
    private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");
    private static final LocalizedText ENDING = Reasons.of("hub-stopping");
    private static final NoticeProperties PROPERTIES = new NoticeProperties(
            Reports.TROUBLE,
            "id",
            List.of(),
            new NoticeProperties.Webhook("", ""),
            "katalog@contoh.go.id",
            3,
            Duration.ofMinutes(1));

    @TempDir
    private Path folder;

    private final LogDatabase database = LogDatabase.create();
    private final JdbcClient jdbc = JdbcClient.create(database.connections());
    private final TransactionTemplate transactions =
            new TransactionTemplate(new JdbcTransactionManager(database.connections()));
    private final MovedClock clock = new MovedClock();
    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final EgressClient egress = new EgressClient(EgressPolicy.standard()
            .withAllowedHosts(Set.of("127.0.0.1"))
            .with(Limits.STANDARD.withTotal(Duration.ofSeconds(2)).withResponse(Duration.ofSeconds(1))));
    private final NoticeRows rows = new NoticeRows(jdbc, clock);

    private Receiver receiver;
    private RunId run;
    private int smtpPort;
    private String title;

    @BeforeEach
    void oneRun() throws Exception {
        jdbc.sql("delete from run_notice").update();
        jdbc.sql("delete from source_notice").update();
        jdbc.sql("delete from source_secret").update();
        jdbc.sql("delete from harvest_run").update();
        clock.now = NOON;
        receiver = new Receiver();
        mail.start();
        mail.purgeEmailFromAllMailboxes();
        smtpPort = mail.getSmtp().getPort();
        title = "Dinas Dukcapil";
        run = newRun();
    }

    @AfterEach
    void stopServers() {
        mail.stop();
        receiver.close();
    }

    @AfterAll
    void disconnect() throws Exception {
        egress.close();
        database.close();
    }

    @Test
    void reportsARunToEachRecipientOnce() throws Exception {
        plan("ALWAYS", "en", "walidata@contoh.go.id, kepala@contoh.go.id", receiver.address("/panen"));
        ended(run, RunState.COMPLETED, 1, LocalizedText.NONE);
        ended(run, RunState.COMPLETED, 1, LocalizedText.NONE);

        tick();
        tick();

        assertThat(mail.getReceivedMessages()).hasSize(2);
        var message = mail.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Harvest of Dinas Dukcapil: broken off, 1 refused");
        assertThat(GreenMailUtil.getWholeMessage(message))
                .contains(
                        "5 fetched, 3 new, 1 unchanged, 1 refused",
                        "pendu-1: Record without a title",
                        "https://data.contoh.go.id/en/laporan-panen/tak-tertebak",
                        "Auto-Submitted: auto-generated");
        assertThat(receiver.deliveries()).hasSize(1);
        assertThat(outbox().of(run)).hasSize(3).allMatch(it -> it.state() == State.SENT);
    }

    @Test
    void signsWhatItPostsOverTheTimeAndTheBody() {
        plan("ALWAYS", "id", "", receiver.address("/panen"));
        ended(run, RunState.COMPLETED, 0, LocalizedText.NONE);

        tick();

        var delivery = receiver.deliveries().getFirst();
        assertThat(delivery.timestamp()).isEqualTo(Long.toString(NOON.getEpochSecond()));
        assertThat(delivery.signature())
                .isEqualTo(WebhookSignature.of(
                        SECRET, NOON.getEpochSecond(), delivery.body().getBytes(UTF_8)))
                .isNotEqualTo(WebhookSignature.of(
                        SECRET, NOON.getEpochSecond() + 1, delivery.body().getBytes(UTF_8)))
                .startsWith("sha256=");
        assertThat(delivery.id()).isEqualTo(outbox().of(run).getFirst().deliveryId());
        assertThat(delivery.body())
                .contains("\"event\":\"run.ended\"", "\"state\":\"PARTIAL\"", "\"rejected\":1", "title-missing")
                .doesNotContain(SECRET);
    }

    @Test
    void whatASourceIsCalledNeitherBeginsAHeaderNorATag() throws Exception {
        title = "Dinas\r\nBcc: jahat@contoh.id\r\n\r\n<script>alert(1)</script>";
        plan("ALWAYS", "id", "walidata@contoh.go.id", "");
        ended(run, RunState.FAILED, 0, LocalizedText.NONE);

        tick();

        assertThat(mail.getReceivedMessages()).hasSize(1);
        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(new NoticeText(summaries().of(run, "id").orElseThrow(), ZoneOffset.UTC).html())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void triesEverMoreSeldomAndGivesUpUntilSomebodyHasItSentAgain() {
        receiver.answers(500);
        plan("ALWAYS", "id", "", receiver.address("/panen"));
        ended(run, RunState.COMPLETED, 0, LocalizedText.NONE);

        tick();
        tick();
        assertThat(receiver.deliveries()).hasSize(1);
        assertThat(only().due()).contains(NOON.plus(Duration.ofMinutes(1)));
        clock.pass(Duration.ofMinutes(1));
        tick(); // by a sender that knows nothing but the table, as after a restart
        assertThat(only().due()).contains(clock.now.plus(Duration.ofMinutes(4)));
        clock.pass(Duration.ofMinutes(4));
        tick();

        assertThat(only().state()).isEqualTo(State.FAILED);
        assertThat(only().reason()).isEqualTo("The webhook answered with status 500");
        clock.pass(Duration.ofDays(30));
        tick();
        assertThat(receiver.deliveries()).hasSize(3);

        receiver.answers(204);
        assertThat(desk().again(run, only().id(), "operator")).isTrue();
        assertThat(desk().again(run, only().id(), "operator")).isFalse();
        tick();
        assertThat(only().state()).isEqualTo(State.SENT);
        assertThat(receiver.deliveries())
                .hasSize(4)
                .extracting(Receiver.Delivery::id)
                .containsOnly(only().deliveryId());
    }

    @Test
    void followsNoRedirect() {
        receiver.answers(302);
        plan("ALWAYS", "id", "", receiver.address("/panen"));
        ended(run, RunState.COMPLETED, 0, LocalizedText.NONE);

        tick();

        assertThat(receiver.deliveries()).extracting(Receiver.Delivery::path).containsExactly("/panen");
        assertThat(only().state()).isEqualTo(State.FAILED);
        assertThat(only().reason()).contains("status 302");
    }

    @Test
    void aReceiverThatIsSilentOrDownHoldsUpNobodyElse() {
        receiver.isSilent(true);
        plan("ALWAYS", "id", "walidata@contoh.go.id", receiver.address("/panen"));
        ended(run, RunState.COMPLETED, 0, LocalizedText.NONE);
        var second = newRun();
        ended(second, RunState.COMPLETED, 0, LocalizedText.NONE);

        tick();

        assertThat(mail.getReceivedMessages()).hasSizeGreaterThanOrEqualTo(1);
        assertThat(receiver.deliveries()).hasSize(1);
        assertThat(jdbc.sql("select max(reason) from run_notice where channel = 'WEBHOOK'")
                        .query(String.class)
                        .single())
                .containsPattern("stopped answering|in time");

        mail.stop();
        receiver.close();
        clock.pass(Duration.ofMinutes(1));
        var third = newRun();
        ended(third, RunState.COMPLETED, 0, LocalizedText.NONE);
        tick();
        assertThat(outbox().of(third)).allMatch(it -> it.state() == State.PENDING);
    }

    @Test
    void isKeptOrLostWithTheEndOfTheRun() {
        plan("ALWAYS", "id", "walidata@contoh.go.id", "");

        transactions.executeWithoutResult(it -> {
            ended(run, RunState.COMPLETED, 0, LocalizedText.NONE);
            it.setRollbackOnly();
        });

        assertThat(outbox().of(run)).isEmpty();
    }

    @Test
    void aRunThatGoesOnIsReportedWhenItHasEnded() {
        plan("TROUBLE", "id", "walidata@contoh.go.id", "");
        ended(run, RunState.STOPPED, 0, ENDING);
        tick();
        assertThat(mail.getReceivedMessages()).isEmpty();
        outbox().wentOn(run);
        clock.pass(Duration.ofDays(1));
        tick();
        assertThat(mail.getReceivedMessages()).isEmpty();

        ended(run, RunState.PARTIAL, 0, LocalizedText.NONE);
        tick();
        assertThat(mail.getReceivedMessages()).hasSize(1);

        var another = newRun();
        ended(another, RunState.STOPPED, 0, ENDING);
        outbox().wentOn(another);
        ended(another, RunState.COMPLETED, 0, LocalizedText.NONE);
        assertThat(outbox().of(another)).isEmpty();
    }

    @Test
    void aRunThatNeverGoesOnIsReportedAfterAnHour() {
        plan("TROUBLE", "id", "walidata@contoh.go.id", "");
        ended(run, RunState.STOPPED, 0, ENDING);
        clock.pass(Duration.ofHours(1));

        tick();

        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void reportsNothingThatNobodyAskedFor() {
        plan("TROUBLE", "id", "walidata@contoh.go.id", "");
        ended(run, RunState.COMPLETED, 0, LocalizedText.NONE);
        assertThat(outbox().of(run)).isEmpty();

        jdbc.sql("""
                insert into harvest_departure (entry, source_id, run_id, since, state)
                values (uuid(), 'dukcapil', :run, utc_timestamp(6), 'HELD')
                """).param("run", run.toString()).update();
        ended(run, RunState.COMPLETED, 0, LocalizedText.NONE);
        assertThat(outbox().of(run)).hasSize(1);
        jdbc.sql("delete from harvest_departure").update();

        var other = newRun();
        desk().followHub(SOURCE, "operator");
        ended(other, RunState.FAILED, 5, LocalizedText.NONE);
        assertThat(outbox().of(other)).isEmpty();
    }

    @Test
    void sendsNothingToWhomItsSourceNoLongerNames() {
        plan("ALWAYS", "id", "walidata@contoh.go.id", "");
        ended(run, RunState.COMPLETED, 0, LocalizedText.NONE);
        desk().followHub(SOURCE, "operator");

        tick();

        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(only().state()).isEqualTo(State.FAILED);
    }

    @Test
    void refusesRecipientsThatAreNone() {
        assertThat(findings("bukan-alamat", "")).containsExactly("notice-mail-invalid");
        assertThat(findings("a@contoh.id\r\nBcc:jahat@contoh.id", "")).containsExactly("notice-mail-invalid");
        assertThat(findings("\"a b\"@contoh.id", "")).contains("notice-mail-invalid");
        assertThat(findings("a@[127.0.0.1]", "")).containsExactly("notice-mail-invalid");
        assertThat(findings("", "http://10.0.0.1/panen")).containsExactly("notice-webhook-refused");
        assertThat(findings("", "http://[::1]/panen")).containsExactly("notice-webhook-refused");
        assertThat(findings("", "http://169.254.169.254/latest")).containsExactly("notice-webhook-refused");
        assertThat(findings("", "ftp://contoh.go.id/")).containsExactly("notice-webhook-refused");
        assertThat(findings("", "https://op:sandi@contoh.go.id/")).containsExactly("notice-webhook-refused");
        assertThat(findings("", "tak ada")).containsExactly("notice-webhook-invalid");
        assertThat(findings("", "")).containsExactly("notice-recipient-missing");
        assertThat(desk().set(SOURCE, new NoticeDraft("ALWAYS", "id", "", receiver.address("/"), ""), "operator"))
                .extracting(Finding::code)
                .containsExactly("notice-secret-missing");
        assertThat(rows.find(SOURCE)).isEmpty();
    }

    @Test
    void promisesNoMailWithoutAMailServer() {
        var draft = new NoticeDraft("ALWAYS", "id", "walidata@contoh.go.id", "", "");

        assertThat(desk(false).set(SOURCE, draft, "operator"))
                .extracting(Finding::code)
                .containsExactly("notice-mail-off");
    }

    @Test
    void theSecretLiesSealedAndStaysForItsHostAlone() {
        plan("ALWAYS", "id", "", receiver.address("/panen"));
        var keys = folder.resolve("keys");

        assertThat(jdbc.sql("select count(*) from source_secret where source_id = 'dukcapil' and"
                                + " locate(:secret, box) = 0")
                        .param("secret", SECRET)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(TestSecrets.over(database.connections(), keys)
                        .read(SOURCE, null)
                        .isEmpty())
                .isTrue();
        assertThat(desk().set(SOURCE, new NoticeDraft("ALWAYS", "id", "", receiver.address("/lain"), ""), "operator"))
                .isEmpty();
        assertThat(desk().set(SOURCE, new NoticeDraft("ALWAYS", "id", "", "http://127.0.0.1:1/", ""), "operator"))
                .extracting(Finding::code)
                .containsExactly("notice-secret-missing");
    }

    @Test
    void twoSendersDoNotBeginTheSameAttempt() {
        plan("ALWAYS", "id", "walidata@contoh.go.id", "");
        ended(run, RunState.COMPLETED, 0, LocalizedText.NONE);
        var seen = only();

        assertThat(outbox().begin(seen, NOON.plusSeconds(60))).isTrue();
        assertThat(outbox().begin(seen, NOON.plusSeconds(60))).isFalse();
    }

    private List<String> findings(String addresses, String webhook) {
        return desk().set(SOURCE, new NoticeDraft("ALWAYS", "id", addresses, webhook, SECRET), "operator").stream()
                .map(Finding::code)
                .toList();
    }

    private void plan(String reports, String language, String addresses, String webhook) {
        assertThat(desk().set(SOURCE, new NoticeDraft(reports, language, addresses, webhook, SECRET), "operator"))
                .isEmpty();
    }

    private void ended(RunId which, RunState state, long refused, LocalizedText reason) {
        outbox().ended(which, state, refused, reason);
    }

    private RunNotice only() {
        var all = outbox().of(run);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private RunId newRun() {
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
        return new NoticePlans(rows, TestSecrets.ofNotices(database.connections(), folder.resolve("keys")), PROPERTIES);
    }

    private NoticeOutbox outbox() {
        return new NoticeOutbox(jdbc, plans(), clock);
    }

    private KeptNotices desk() {
        return desk(true);
    }

    private KeptNotices desk(boolean canMail) {
        var secrets = TestSecrets.ofNotices(database.connections(), folder.resolve("keys"));
        return new KeptNotices(plans(), rows, secrets, outbox(), egress, transactions, canMail);
    }

    private RunSummaries summaries() {
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
        return new RunSummaries(
                new AnyRun(refused),
                _ -> Optional.of(source),
                outbox(),
                new IriSpace(Iri.of("https://data.contoh.go.id")));
    }

    private void tick() {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(smtpPort);
        server.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "1000");
        server.getJavaMailProperties().setProperty("mail.smtp.timeout", "1000");
        var space = new IriSpace(Iri.of("https://data.contoh.go.id"));
        var channels = new Channels(
                Optional.of(new MailChannel(server, PROPERTIES.from(), space, ZoneId.of("Asia/Makassar"))),
                new WebhookChannel(egress, plans(), clock));
        new NoticeSender(outbox(), plans(), summaries(), channels, new OwnLeases(), PROPERTIES, clock).tick();
    }

    private static final class MovedClock extends Clock {

        private Instant now = NOON;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
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
