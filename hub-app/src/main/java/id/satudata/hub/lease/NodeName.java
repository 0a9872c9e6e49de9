package id.satudata.hub.lease;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** The name by which the nodes on one database tell each other apart, kept in the node's own folder. */
final class NodeName {

    private static final int SHORT = 8;
    private static final int LONGEST_HOST = 60;

    private NodeName() {}

    /** What the file says; where there is none, a new name is written there first. */
    static String keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return Files.readString(file, UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the name of this node in " + file, e);
        }
    }

    /** Whole or not at all: a node that changed its name with every start would wait for its own leases. */
    private static void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var arriving = file.resolveSibling(file.getFileName() + ".part");
        var name = host() + "-" + UUID.randomUUID().toString().substring(0, SHORT);
        Files.writeString(arriving, name + "\n", UTF_8);
        Files.move(arriving, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String host() {
        try {
            var host = InetAddress.getLocalHost().getHostName().replaceAll("[^A-Za-z0-9.-]", "-");
            return host.substring(0, Math.min(host.length(), LONGEST_HOST));
        } catch (UnknownHostException _) {
            return "hub"; // a machine without a name; the rest of the node's name is enough
        }
    }
}
