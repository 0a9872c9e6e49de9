package id.satudata.hub.crash;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** Stands between the hub and a server, hands on what passes, and cuts a connection where it is told to. */
final class Tap implements AutoCloseable {

    private final int target;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<Optional<Cut>> cut = new AtomicReference<>(Optional.empty());

    Tap(int target) {
        this.target = target;
        try {
            this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("tap-" + target).start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Waits for the cut's mark, once. */
    void arm(Cut next) {
        cut.set(Optional.of(next));
    }

    void disarm() {
        cut.set(Optional.empty());
    }

    boolean isArmed() {
        return cut.get().isPresent();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                Thread.ofVirtual().start(() -> connect(client));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void connect(Socket client) {
        try {
            var server = new Socket(InetAddress.getLoopbackAddress(), target);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            open.add(client);
            open.add(server);
            var pair = new Pair(client, server);
            Thread.ofVirtual().start(pair::answers);
            pair.requests();
        } catch (IOException e) {
            shut(client);
        }
    }

    private void shut(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone, which is what was wanted
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(this::shut);
    }

    /** One connection. */
    private final class Pair {
        private final Socket client;
        private final Socket server;
        private volatile Optional<Cut> atAnswer = Optional.empty();
        private String before = "";

        Pair(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void requests() {
            try {
                hand(client.getInputStream(), server.getOutputStream());
            } catch (IOException e) {
                // the connection has ended; both sides learn of it below
            } finally {
                end();
            }
        }

        void answers() {
            try {
                var from = server.getInputStream();
                var buffer = new byte[65536];
                for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                    if (atAnswer.isPresent()) {
                        atAnswer.get().then().run();
                        return;
                    }
                    client.getOutputStream().write(buffer, 0, read);
                }
            } catch (IOException e) {
                // the connection has ended; both sides learn of it below
            } finally {
                end();
            }
        }

        private void hand(InputStream from, OutputStream to) throws IOException {
            var buffer = new byte[65536];
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                var met = met(new String(buffer, 0, read, ISO_8859_1));
                if (met.isEmpty()) {
                    to.write(buffer, 0, read);
                    continue;
                }
                switch (met.get().when()) {
                    case BEFORE -> {
                        met.get().then().run();
                        return;
                    }
                    case MIDWAY -> {
                        to.write(buffer, 0, read / 2);
                        met.get().then().run();
                        return;
                    }
                    case AFTER -> {
                        atAnswer = met;
                        to.write(buffer, 0, read);
                    }
                    case LOSE -> {
                        var request = swallow(from, new String(buffer, 0, read, ISO_8859_1));
                        client.getOutputStream().write(Cut.allIsWell(request).getBytes(ISO_8859_1));
                    }
                }
            }
        }

        /** The armed cut, when what was sent by now shows its mark for the first time. */
        private Optional<Cut> met(String sent) {
            var window = before + sent;
            before = window.substring(Math.max(0, window.length() - Cut.LONGEST_MARK));
            var armed = cut.get();
            if (armed.isEmpty() || !armed.get().isMarkedBy(window)) {
                return Optional.empty();
            }
            if (armed.get().when() != Cut.When.LOSE && !cut.compareAndSet(armed, Optional.empty())) {
                return Optional.empty();
            }
            before = "";
            return armed;
        }

        private CharSequence swallow(InputStream from, String begun) throws IOException {
            var request = new StringBuilder(begun);
            var buffer = new byte[65536];
            while (!Cut.isWhole(request)) {
                var read = from.read(buffer);
                if (read < 0) {
                    break;
                }
                request.append(new String(buffer, 0, read, ISO_8859_1));
            }
            return request;
        }

        private void end() {
            shut(client);
            shut(server);
        }
    }
}
