package id.satudata.hub;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line to a server that can be cut, with all that is on its way, and mended. */
final class CuttableLine implements Closeable {

    private static final Logger LOG = LoggerFactory.getLogger(CuttableLine.class);

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final URI far;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean isCut;

    CuttableLine(URI far) throws IOException {
        this.far = far;
        Thread.ofVirtual().start(this::accept);
    }

    /** Where the server seems to be. */
    URI near() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    void cut() {
        isCut = true;
        open.forEach(CuttableLine::closeQuietly);
        open.clear();
    }

    void mend() {
        isCut = false;
    }

    @Override
    public void close() throws IOException {
        cut();
        door.close();
    }

    private void accept() {
        try {
            while (true) {
                connect(door.accept());
            }
        } catch (IOException e) {
            LOG.debug("The line to {} is given up", far, e);
        }
    }

    private void connect(Socket near) {
        try {
            var server = new Socket(far.getHost(), far.getPort());
            open.add(near);
            open.add(server);
            if (isCut) {
                throw new IOException("The line is cut");
            }
            Thread.ofVirtual().start(() -> carry(near, server));
            Thread.ofVirtual().start(() -> carry(server, near));
        } catch (IOException e) {
            LOG.debug("No line to {}", far, e);
            closeQuietly(near);
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            LOG.debug("A line ended", e);
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("A line was gone already", e);
        }
    }
}
