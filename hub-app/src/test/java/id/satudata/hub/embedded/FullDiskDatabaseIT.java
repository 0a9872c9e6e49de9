package id.satudata.hub.embedded;

import static id.satudata.hub.revision.NewRevisions.first;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.disk.SmallDisk;
import id.satudata.hub.revision.ChainVerdict;
import id.satudata.hub.revision.LogDatabase;
import id.satudata.hub.revision.RevisionLog;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * MariaDB on a disk that runs full while revisions are appended. InnoDB would rather end the server than go on; the next
 * start finds everything that was acknowledged.
 */
class FullDiskDatabaseIT {

    private static final Logger LOG = LoggerFactory.getLogger(FullDiskDatabaseIT.class);
    private static final int MANY = 1_000;

    private final AtomicLong acknowledged = new AtomicLong();

    @Test
    void keepsEveryRevisionItAcknowledgedAndGoesOnWhenThereIsRoomAgain() throws Exception {
        try (var disk = SmallDisk.mountedOn(Path.of("target/it-full-database").toAbsolutePath(), 400)) {
            appendUntilFull(disk);
            disk.free();
            var servers = start(disk);
            try (var database = LogDatabase.connect(servers.database())) {
                var log = database.log(Clock.systemUTC(), _ -> {});
                assertThat(acknowledged).hasPositiveValue().hasValueLessThan(MANY);
                assertThat(log.head().value()).isBetween(acknowledged.get(), acknowledged.get() + 1);
                append(log, MANY);
                assertThat(log.verify()).isInstanceOf(ChainVerdict.Intact.class);
            } finally {
                servers.close();
            }
        }
    }

    private static EmbeddedServers start(SmallDisk disk) {
        return new EmbeddedServers(
                TestServers.properties(disk.folder().resolve("data")), EnumSet.of(EmbeddedServers.Kind.DATABASE));
    }

    private void appendUntilFull(SmallDisk disk) throws Exception {
        var servers = start(disk);
        var database = LogDatabase.create(servers.database());
        disk.fill(6 << 20);
        var log = database.log(Clock.systemUTC(), _ -> {});
        var appending = CompletableFuture.runAsync(() -> appendAll(log));
        try {
            appending.get(20, TimeUnit.SECONDS);
        } catch (TimeoutException hanging) {
            LOG.info("MariaDB does not answer on a full disk; it is ended by force", hanging);
        }
        servers.close();
        database.close();
        appending.get(1, TimeUnit.MINUTES);
    }

    private void appendAll(RevisionLog log) {
        try {
            for (int i = 0; i < MANY; i++) {
                append(log, i);
                acknowledged.incrementAndGet();
            }
        } catch (DataAccessException | TransactionException full) {
            return; // which was to happen
        }
    }

    private static void append(RevisionLog log, int number) {
        var random = new Random(number);
        var content = new StringBuilder();
        while (content.length() < 200_000) {
            content.append(Long.toString(random.nextLong(), 36));
        }
        log.append(List.of(first("data-" + number, content.toString())));
    }
}
