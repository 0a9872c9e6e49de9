package id.satudata.hub.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ports of this machine that a server can listen on. */
final class Ports {

    static final int LAST = 65_535;
    static final String TAKEN = "port-taken";

    private static final Logger log = LoggerFactory.getLogger(Ports.class);

    /** Seconds pass before a server listens on its port, and others take ports meanwhile; not three times in a row. */
    private static final int TRIES = 3;

    private Ports() {}

    /**
     * Starts a server on the configured port, or on any free one when 0 is configured: then on another when somebody
     * was quicker.
     */
    static <T> T start(String server, int configured, IntFunction<T> onPort) {
        for (var tries = configured == 0 ? TRIES : 1; tries > 1; tries--) {
            try {
                return onPort.apply(choose(server, configured));
            } catch (ServerStartFailed failure) {
                if (!failure.isAbout(TAKEN)) {
                    throw failure;
                }
                log.warn(failure.getMessage());
            }
        }
        return onPort.apply(choose(server, configured));
    }

    private static int choose(String server, int configured) {
        try (var socket = new ServerSocket(configured, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw ServerStartFailed.because(e, TAKEN, server, Integer.toString(configured));
        }
    }
}
