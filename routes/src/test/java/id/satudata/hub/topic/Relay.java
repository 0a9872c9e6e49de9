package id.satudata.hub.topic;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A door to a cluster that is shut at first. */
final class Relay implements AutoCloseable {

    private final int port;
    private final String host;
    private final int behind;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private @Nullable ServerSocket door;

    Relay(String brokers) throws IOException {
        var colon = brokers.lastIndexOf(':');
        this.host = brokers.substring(0, colon);
        this.behind = Integer.parseInt(brokers.substring(colon + 1));
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    void open() throws IOException {
        var opened = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        door = opened;
        Thread.ofVirtual().start(() -> serve(opened));
    }

    private void serve(ServerSocket at) {
        try {
            while (true) {
                var here = at.accept();
                var there = new Socket(host, behind);
                open.add(here);
                open.add(there);
                Thread.ofVirtual().start(() -> pass(here, there));
                Thread.ofVirtual().start(() -> pass(there, here));
            }
        } catch (IOException shut) {
            // the test is over
        }
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // one side has left
        }
    }

    @Override
    public void close() throws IOException {
        if (door != null) {
            door.close();
        }
        for (var it : open) {
            it.close();
        }
    }
}
