package id.satudata.hub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of this machine that a server can listen on. */
final class Ports {

    private Ports() {}

    /** Returns the configured port if it is free, or any free one when 0 is configured. */
    static int choose(String server, int configured) {
        try (var socket = new ServerSocket(configured, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw ServerStartFailed.because(e, "port-taken", server, Integer.toString(configured));
        }
    }

    /** Returns any free port. */
    static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on this machine", e);
        }
    }
}
