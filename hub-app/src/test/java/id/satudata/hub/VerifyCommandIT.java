package id.satudata.hub;

import static id.satudata.hub.revision.NewRevisions.first;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.TestServers;
import id.satudata.hub.revision.RevisionLog;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command that checks the chain, as the launcher runs it without a running hub. */
class VerifyCommandIT {

    private final DatabaseEndpoint database = TestServers.database();

    @Test
    void endsWithZeroWhileTheChainIsIntactAndWithOneWhenItIsBroken() {
        assertThat(verify(hub -> hub.getBean(RevisionLog.class).append(List.of(first("a", "1"), first("b", "2")))))
                .isZero();
        assertThat(verify(hub -> hub.getBean(JdbcClient.class)
                        .sql("update revision set actor = 'orang lain' where sequence = 1")
                        .update()))
                .isZero(); // of the chain before the change
        assertThat(verify(_ -> {})).isEqualTo(1);
    }

    /** What the command ends with; afterwards something happens to the database. */
    private int verify(Consumer<ApplicationContext> after) {
        var context = new SpringApplicationBuilder(HubApplication.class)
                .profiles("verify")
                .run(
                        "--hub.data=target/verify-command",
                        "--hub.database.url=" + database.url(),
                        "--hub.database.username=" + database.username(),
                        "--hub.database.password=" + database.password());
        after.accept(context);
        return SpringApplication.exit(context);
    }
}
