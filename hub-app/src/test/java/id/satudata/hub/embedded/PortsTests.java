package id.satudata.hub.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PortsTests {

    private final List<Integer> tried = new ArrayList<>();

    @Test
    void takesAnotherPortWhenSomebodyWasQuicker() {
        int port = Ports.start("MariaDB", 0, it -> tried.size() < 2 ? fail(it, Ports.TAKEN) : it);

        assertThat(tried).hasSize(2).doesNotContain(port);
    }

    @Test
    void givesUpAfterThreePorts() {
        assertThatThrownBy(() -> Ports.start("MariaDB", 0, it -> fail(it, Ports.TAKEN)))
                .isInstanceOf(ServerStartFailed.class);

        assertThat(tried).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void insistsOnTheConfiguredPort() {
        var configured = FreePort.any();

        assertThatThrownBy(() -> Ports.start("MariaDB", configured, it -> fail(it, Ports.TAKEN)))
                .isInstanceOf(ServerStartFailed.class);

        assertThat(tried).containsExactly(configured);
    }

    @Test
    void anotherFailureIsNoMatterOfPorts() {
        assertThatThrownBy(() -> Ports.start("MariaDB", 0, it -> fail(it, "memory-refused")))
                .isInstanceOf(ServerStartFailed.class);

        assertThat(tried).hasSize(1);
    }

    private int fail(int port, String key) {
        tried.add(port);
        throw ServerStartFailed.because(key, "MariaDB", Integer.toString(port));
    }
}
