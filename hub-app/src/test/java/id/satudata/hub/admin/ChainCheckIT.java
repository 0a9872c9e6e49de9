package id.satudata.hub.admin;

import static id.satudata.hub.revision.NewRevisions.first;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.revision.LogDatabase;
import id.satudata.hub.revision.RevisionLog;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Somebody with access to MariaDB changes the past, and the check says where. */
@TestInstance(Lifecycle.PER_CLASS)
class ChainCheckIT {

    private static final int REVISIONS = 1_200;

    private final LogDatabase database = LogDatabase.create();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private RevisionLog log = database.log(Clock.systemUTC(), _ -> {});

    @AfterAll
    void disconnect() {
        database.close();
    }

    @BeforeEach
    void fillTheLog() {
        database.clear();
        told.reset();
        log = database.log(Clock.systemUTC(), _ -> {});
        for (int from = 0; from < REVISIONS; from += RevisionLog.LARGEST_BATCH) {
            log.append(IntStream.range(from, Math.min(REVISIONS, from + RevisionLog.LARGEST_BATCH))
                    .mapToObj(it -> first("data-" + it, "isi " + it))
                    .toList());
        }
    }

    @Test
    void saysThatAnUntouchedLogIsIntact() {
        assertThat(isIntact()).isTrue();
        assertThat(told.toString(UTF_8).lines())
                .last()
                .asString()
                .contains("1.200")
                .doesNotContain("putus");
    }

    @Test
    void namesTheFirstRevisionThatWasChanged() {
        for (var change : List.of(
                "update revision set content = 'palsu' where sequence = 701",
                "update revision set actor = 'orang lain' where sequence = 701",
                "update revision set at = at + interval 1 second where sequence = 701",
                "update revision set reason = 'karangan' where sequence = 701",
                "update revision set kind = 'PURGE' where sequence = 701",
                "update revision set content = '' where sequence = 701",
                "delete from revision where sequence = 701")) {
            fillTheLog();
            database.change(change);
            database.change("update revision set content = 'palsu' where sequence = 900");

            assertThat(isIntact()).as(change).isFalse();
            assertThat(told.toString(UTF_8)).as(change).containsPattern("\\b701\\b");
        }
    }

    private boolean isIntact() {
        return new ChainCheck(log).run(new PrintStream(told, true, UTF_8), false);
    }
}
