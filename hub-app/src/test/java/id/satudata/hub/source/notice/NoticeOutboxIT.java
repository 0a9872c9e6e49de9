package id.satudata.hub.source.notice;

import static id.satudata.hub.source.notice.NoticeScene.ENDING;
import static id.satudata.hub.source.notice.NoticeScene.NOON;
import static id.satudata.hub.source.notice.NoticeScene.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.source.RunNotice.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which runs are reported, when and to whom, on a real MariaDB. */
class NoticeOutboxIT {

    @RegisterExtension
    private final NoticeScene scene = NoticeScene.shared();

    @Test
    void isKeptOrLostWithTheEndOfTheRun() {
        scene.plan("ALWAYS", "id", "walidata@contoh.go.id", "");

        scene.transactions().executeWithoutResult(it -> {
            scene.ended(scene.run(), RunState.COMPLETED, 0, LocalizedText.NONE);
            it.setRollbackOnly();
        });

        assertThat(scene.outbox().of(scene.run())).isEmpty();
    }

    @Test
    void aRunThatGoesOnIsReportedWhenItHasEnded() {
        scene.plan("TROUBLE", "id", "walidata@contoh.go.id", "");
        scene.ended(scene.run(), RunState.STOPPED, 0, ENDING);
        scene.tick();
        assertThat(scene.mail().getReceivedMessages()).isEmpty();
        scene.outbox().wentOn(scene.run());
        scene.clock().pass(Duration.ofDays(1));
        scene.tick();
        assertThat(scene.mail().getReceivedMessages()).isEmpty();

        scene.ended(scene.run(), RunState.PARTIAL, 0, LocalizedText.NONE);
        scene.tick();
        assertThat(scene.mail().getReceivedMessages()).hasSize(1);

        var another = scene.newRun();
        scene.ended(another, RunState.STOPPED, 0, ENDING);
        scene.outbox().wentOn(another);
        scene.ended(another, RunState.COMPLETED, 0, LocalizedText.NONE);
        assertThat(scene.outbox().of(another)).isEmpty();
    }

    @Test
    void aRunThatNeverGoesOnIsReportedAfterAnHour() {
        scene.plan("TROUBLE", "id", "walidata@contoh.go.id", "");
        scene.ended(scene.run(), RunState.STOPPED, 0, ENDING);
        scene.clock().pass(Duration.ofHours(1));

        scene.tick();

        assertThat(scene.mail().getReceivedMessages()).hasSize(1);
    }

    @Test
    void reportsNothingThatNobodyAskedFor() {
        scene.plan("TROUBLE", "id", "walidata@contoh.go.id", "");
        scene.ended(scene.run(), RunState.COMPLETED, 0, LocalizedText.NONE);
        assertThat(scene.outbox().of(scene.run())).isEmpty();

        scene.jdbc().sql("""
                insert into harvest_departure (entry, source_id, run_id, since, state)
                values (uuid(), 'dukcapil', :run, utc_timestamp(6), 'HELD')
                """).param("run", scene.run().toString()).update();
        scene.ended(scene.run(), RunState.COMPLETED, 0, LocalizedText.NONE);
        assertThat(scene.outbox().of(scene.run())).hasSize(1);
        scene.jdbc().sql("delete from harvest_departure").update();

        var other = scene.newRun();
        scene.desk().followHub(SOURCE, "operator");
        scene.ended(other, RunState.FAILED, 5, LocalizedText.NONE);
        assertThat(scene.outbox().of(other)).isEmpty();
    }

    @Test
    void sendsNothingToWhomItsSourceNoLongerNames() {
        scene.plan("ALWAYS", "id", "walidata@contoh.go.id", "");
        scene.ended(scene.run(), RunState.COMPLETED, 0, LocalizedText.NONE);
        scene.desk().followHub(SOURCE, "operator");

        scene.tick();

        assertThat(scene.mail().getReceivedMessages()).isEmpty();
        assertThat(scene.only().state()).isEqualTo(State.FAILED);
    }

    @Test
    void twoSendersDoNotBeginTheSameAttempt() {
        scene.plan("ALWAYS", "id", "walidata@contoh.go.id", "");
        scene.ended(scene.run(), RunState.COMPLETED, 0, LocalizedText.NONE);
        var seen = scene.only();

        assertThat(scene.outbox().begin(seen, NOON.plusSeconds(60))).isTrue();
        assertThat(scene.outbox().begin(seen, NOON.plusSeconds(60))).isFalse();
    }
}
