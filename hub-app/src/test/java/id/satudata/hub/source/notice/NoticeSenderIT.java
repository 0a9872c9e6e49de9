package id.satudata.hub.source.notice;

import static id.satudata.hub.source.notice.NoticeScene.NOON;
import static id.satudata.hub.source.notice.NoticeScene.SECRET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import id.satudata.hub.egress.WebhookSignature;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.source.RunNotice.State;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reports of runs on their way to a real SMTP server and a real HTTP server, from a real MariaDB. */
class NoticeSenderIT {

    @RegisterExtension
    private final NoticeScene scene = NoticeScene.shared();

    @Test
    void reportsARunToEachRecipientOnce() throws Exception {
        scene.plan(
                "ALWAYS",
                "en",
                "walidata@contoh.go.id, kepala@contoh.go.id",
                scene.receiver().address("/panen"));
        scene.ended(scene.run(), RunState.COMPLETED, 1, LocalizedText.NONE);
        scene.ended(scene.run(), RunState.COMPLETED, 1, LocalizedText.NONE);

        scene.tick();
        scene.tick();

        assertThat(scene.mail().getReceivedMessages()).hasSize(2);
        var message = scene.mail().getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Harvest of Dinas Dukcapil: broken off, 1 refused");
        assertThat(GreenMailUtil.getWholeMessage(message))
                .contains(
                        "5 fetched, 3 new, 1 unchanged, 1 refused",
                        "pendu-1: Record without a title",
                        "https://data.contoh.go.id/en/laporan-panen/tak-tertebak",
                        "Auto-Submitted: auto-generated");
        assertThat(scene.receiver().deliveries()).hasSize(1);
        assertThat(scene.outbox().of(scene.run())).hasSize(3).allMatch(it -> it.state() == State.SENT);
    }

    @Test
    void signsWhatItPostsOverTheTimeAndTheBody() {
        scene.plan("ALWAYS", "id", "", scene.receiver().address("/panen"));
        scene.ended(scene.run(), RunState.COMPLETED, 0, LocalizedText.NONE);

        scene.tick();

        var delivery = scene.receiver().deliveries().getFirst();
        assertThat(delivery.timestamp()).isEqualTo(Long.toString(NOON.getEpochSecond()));
        assertThat(delivery.signature())
                .isEqualTo(WebhookSignature.of(
                        SECRET, NOON.getEpochSecond(), delivery.body().getBytes(UTF_8)))
                .isNotEqualTo(WebhookSignature.of(
                        SECRET, NOON.getEpochSecond() + 1, delivery.body().getBytes(UTF_8)))
                .startsWith("sha256=");
        assertThat(delivery.id())
                .isEqualTo(scene.outbox().of(scene.run()).getFirst().deliveryId());
        assertThat(delivery.body())
                .contains("\"event\":\"run.ended\"", "\"state\":\"PARTIAL\"", "\"rejected\":1", "title-missing")
                .doesNotContain(SECRET);
    }

    @Test
    void whatASourceIsCalledNeitherBeginsAHeaderNorATag() throws Exception {
        scene.called("Dinas\r\nBcc: jahat@contoh.id\r\n\r\n<script>alert(1)</script>");
        scene.plan("ALWAYS", "id", "walidata@contoh.go.id", "");
        scene.ended(scene.run(), RunState.FAILED, 0, LocalizedText.NONE);

        scene.tick();

        assertThat(scene.mail().getReceivedMessages()).hasSize(1);
        MimeMessage message = scene.mail().getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(new NoticeText(scene.summaries().of(scene.run(), "id").orElseThrow(), ZoneOffset.UTC).html())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void triesEverMoreSeldomAndGivesUpUntilSomebodyHasItSentAgain() {
        scene.receiver().answers(500);
        scene.plan("ALWAYS", "id", "", scene.receiver().address("/panen"));
        scene.ended(scene.run(), RunState.COMPLETED, 0, LocalizedText.NONE);

        scene.tick();
        scene.tick();
        assertThat(scene.receiver().deliveries()).hasSize(1);
        assertThat(scene.only().due()).contains(NOON.plus(Duration.ofMinutes(1)));
        scene.clock().pass(Duration.ofMinutes(1));
        scene.tick(); // by a sender that knows nothing but the table, as after a restart
        assertThat(scene.only().due()).contains(scene.clock().instant().plus(Duration.ofMinutes(4)));
        scene.clock().pass(Duration.ofMinutes(4));
        scene.tick();

        assertThat(scene.only().state()).isEqualTo(State.FAILED);
        assertThat(scene.only().reason()).isEqualTo("The webhook answered with status 500");
        scene.clock().pass(Duration.ofDays(30));
        scene.tick();
        assertThat(scene.receiver().deliveries()).hasSize(3);

        scene.receiver().answers(204);
        assertThat(scene.desk().again(scene.run(), scene.only().id(), "operator"))
                .isTrue();
        assertThat(scene.desk().again(scene.run(), scene.only().id(), "operator"))
                .isFalse();
        scene.tick();
        assertThat(scene.only().state()).isEqualTo(State.SENT);
        assertThat(scene.receiver().deliveries())
                .hasSize(4)
                .extracting(Receiver.Delivery::id)
                .containsOnly(scene.only().deliveryId());
    }

    @Test
    void followsNoRedirect() {
        scene.receiver().answers(302);
        scene.plan("ALWAYS", "id", "", scene.receiver().address("/panen"));
        scene.ended(scene.run(), RunState.COMPLETED, 0, LocalizedText.NONE);

        scene.tick();

        assertThat(scene.receiver().deliveries())
                .extracting(Receiver.Delivery::path)
                .containsExactly("/panen");
        assertThat(scene.only().state()).isEqualTo(State.FAILED);
        assertThat(scene.only().reason()).contains("status 302");
    }

    @Test
    void aReceiverThatIsSilentOrDownHoldsUpNobodyElse() {
        scene.receiver().isSilent(true);
        scene.plan("ALWAYS", "id", "walidata@contoh.go.id", scene.receiver().address("/panen"));
        scene.ended(scene.run(), RunState.COMPLETED, 0, LocalizedText.NONE);
        var second = scene.newRun();
        scene.ended(second, RunState.COMPLETED, 0, LocalizedText.NONE);

        scene.tick();

        assertThat(scene.mail().getReceivedMessages()).hasSizeGreaterThanOrEqualTo(1);
        assertThat(scene.receiver().deliveries()).hasSize(1);
        assertThat(scene.jdbc()
                        .sql("select max(reason) from run_notice where channel = 'WEBHOOK'")
                        .query(String.class)
                        .single())
                .containsPattern("stopped answering|in time");

        scene.mail().stop();
        scene.receiver().close();
        scene.clock().pass(Duration.ofMinutes(1));
        var third = scene.newRun();
        scene.ended(third, RunState.COMPLETED, 0, LocalizedText.NONE);
        scene.tick();
        assertThat(scene.outbox().of(third)).allMatch(it -> it.state() == State.PENDING);
    }
}
