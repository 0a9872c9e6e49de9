package id.satudata.hub.source.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMailUtil;
import id.satudata.hub.RunningHub;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.NoticeDesk;
import id.satudata.hub.source.NoticeDraft;
import id.satudata.hub.source.Run;
import id.satudata.hub.source.RunDesk;
import id.satudata.hub.source.RunHistory;
import id.satudata.hub.source.RunNotice.State;
import id.satudata.hub.source.SourceDesk;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole hub harvests a source and reports it by mail and webhook. */
class ReportedRunsIT {

    private static final SourceId DAMAGED = new SourceId("arsip-rusak");
    private static final Duration SOON = Duration.ofSeconds(60);

    private final RunningHub hub = RunningHub.shared();
    private final NoticeDesk notices = hub.bean(NoticeDesk.class);

    @AfterEach
    void followHub() {
        notices.followHub(DAMAGED, "test");
    }

    @Test
    void tellsRecipientsWhatWasRefusedAndWhereToReadOn() throws Exception {
        RunningHub.mail().purgeEmailFromAllMailboxes();
        try (var receiver = new Receiver()) {
            var webhook = receiver.address("/panen").replace("127.0.0.1", "localhost");
            var draft = new NoticeDraft("TROUBLE", "en", "walidata@contoh.go.id", webhook, "rahasia-yang-panjang");
            assertThat(notices.set(DAMAGED, draft, "test")).isEmpty();

            var run = harvest();

            await().atMost(SOON).until(() -> notices.of(run.id()).stream().allMatch(it -> it.state() == State.SENT));
            assertThat(notices.of(run.id())).hasSize(2);
            assertThat(receiver.deliveries()).hasSize(1);
            var body = receiver.deliveries().getFirst().body();
            assertThat(body)
                    .contains(
                            run.id().toString(), "\"rejected\":" + run.counts().rejected());
            assertThat(RunningHub.mail().getReceivedMessages()).hasSize(1);
            var report = hub.bean(RunDesk.class).sharedAs(run.id()).orElseThrow();
            var mail = GreenMailUtil.getBody(RunningHub.mail().getReceivedMessages()[0]);
            assertThat(mail).contains("refused", "/en/laporan-panen/");
            assertThat(hub.get("/en/laporan-panen/" + report, "text/html").body())
                    .contains("Refused")
                    .doesNotContain("walidata@contoh.go.id");
            assertThat(page("/en/admin/runs/" + run.id())).contains("walidata@contoh.go.id", "delivered", "Send again");
        }
    }

    @Test
    void showsWhyAReportIsGivenUp() throws Exception {
        try (var receiver = new Receiver()) {
            receiver.answers(302);
            var webhook = receiver.address("/panen").replace("127.0.0.1", "localhost");
            var draft = new NoticeDraft("ALWAYS", "id", "", webhook, "rahasia-yang-panjang");
            assertThat(notices.set(DAMAGED, draft, "test")).isEmpty();

            var run = harvest();

            await().atMost(SOON).until(() -> notices.of(run.id()).stream().allMatch(it -> it.state() == State.FAILED));
            assertThat(page("/en/admin/runs/" + run.id()))
                    .contains("given up after 1 tries", "status 302", "Send again");
        }
    }

    private Run harvest() {
        var history = hub.bean(RunHistory.class);
        var before = history.latest(DAMAGED).orElseThrow();
        assertThat(hub.bean(SourceDesk.class).harvest(DAMAGED)).isEmpty();
        await().atMost(SOON)
                .until(() -> history.latest(DAMAGED)
                        .filter(it -> !it.id().equals(before.id()))
                        .flatMap(Run::closed)
                        .isPresent());
        return history.latest(DAMAGED).orElseThrow();
    }

    private String page(String path) throws Exception {
        return hub.send(hub.asOperator(path).build()).body();
    }
}
