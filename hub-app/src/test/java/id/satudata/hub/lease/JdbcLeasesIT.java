package id.satudata.hub.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import id.satudata.hub.revision.LogDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

final class JdbcLeasesIT {

    private static final LogDatabase DATABASE = LogDatabase.create();
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(300);

    @AfterEach
    void forget() {
        JdbcClient.create(DATABASE.connections()).sql("delete from lease").update();
    }

    @AfterAll
    static void disconnect() {
        DATABASE.close();
    }

    @Test
    void oneNodeAtATimeHoldsALease() {
        var held = leases("a", LONG).take("search").orElseThrow();

        assertThat(held.isValid()).isTrue();
        assertThat(leases("b", LONG).take("search")).isEmpty();
        assertThat(leases("b", LONG).take("measurement")).isPresent();
        assertThat(leases("b", LONG).holdings())
                .extracting(Holding::name, Holding::node, Holding::held)
                .containsExactly(tuple("measurement", "b", true), tuple("search", "a", true));
    }

    @Test
    void aNodeThatStartsAgainHasItsOwnLeaseAtOnceUnderANewFence() {
        var before = leases("a", LONG).take("search").orElseThrow();

        var after = leases("a", LONG).take("search").orElseThrow();

        assertThat(after.fence()).isGreaterThan(before.fence());
        assertThat(leases("a", LONG).renew(before)).isEmpty();
    }

    @Test
    void aSilentNodeLosesItsLeaseAndCannotRenewIt() {
        var silent = leases("a", SHORT);
        var lost = silent.take("search").orElseThrow();

        var taken = new ArrayList<Lease>();
        await().until(() -> {
            leases("b", LONG).take("search").ifPresent(taken::add);
            return !taken.isEmpty();
        });

        assertThat(taken.getFirst().fence()).isGreaterThan(lost.fence());
        assertThat(lost.isValid()).isFalse(); // the node itself knew before anybody could take it
        assertThat(silent.renew(lost)).isEmpty();
        silent.release(lost);
        assertThat(leases("c", LONG).take("search")).isEmpty();
    }

    @Test
    void aRenewedLeaseStaysWithItsFence() {
        var leases = leases("a", SHORT);
        var held = leases.take("search").orElseThrow();
        for (int i = 0; i < 20; i++) {
            var renewed = leases.renew(held);
            assertThat(renewed.map(Lease::fence)).contains(held.fence());
            assertThat(leases("b", LONG).take("search")).isEmpty();
        }
    }

    @Test
    void whatIsReleasedIsFreeAtOnce() {
        var leases = leases("a", LONG);
        leases.release(leases.take("search").orElseThrow());

        assertThat(leases("b", LONG).take("search")).isPresent();
    }

    @Test
    void ofManyNodesThatWantItAtOnceOneGetsIt() throws Exception {
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = new ArrayList<Callable<Optional<Lease>>>();
            for (int i = 0; i < 8; i++) {
                var node = leases("node-" + i, LONG);
                attempts.add(() -> node.take("search"));
            }
            var winners = 0;
            for (var attempt : nodes.invokeAll(attempts)) {
                winners += attempt.get().isPresent() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        }
    }

    @Test
    void fencesGrowEvenWhereTheDatabaseForgotTheLastOnes() {
        var before = leases("a", LONG).take("search").orElseThrow();
        forget(); // as after the restoring of an old backup

        await().untilAsserted(() -> assertThat(
                        leases("b", LONG).take("search").orElseThrow().fence())
                .isGreaterThan(before.fence()));
    }

    private static Leases leases(String node, Duration length) {
        var source = DATABASE.connections();
        return new JdbcLeases(
                JdbcClient.create(source), new TransactionTemplate(new JdbcTransactionManager(source)), node, length);
    }
}
