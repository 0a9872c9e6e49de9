package id.satudata.hub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** Ports for servers that a test must know the address of before they listen. */
public final class FreePort {

    private FreePort() {}

    /** Returns a port of this machine that nobody listens on now. */
    public static int any() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No port is free", e);
        }
    }
}
