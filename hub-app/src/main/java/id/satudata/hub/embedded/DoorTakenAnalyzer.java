package id.satudata.hub.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Says in one sentence that somebody took the hub's port while it started. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DoorTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    private static final String WATCHED = "management.server.port";

    private final Environment settings;

    DoorTakenAnalyzer(Environment settings) {
        this.settings = settings;
    }

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        var port = Integer.toString(cause.getPort());
        var name = port.equals(settings.getProperty(WATCHED)) ? WATCHED : "server.port";
        return new FailureAnalysis(Wording.of(DoorPorts.TAKEN, name, port), null, cause);
    }
}
