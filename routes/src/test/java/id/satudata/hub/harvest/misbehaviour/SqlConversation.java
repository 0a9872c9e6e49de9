package id.satudata.hub.harvest.misbehaviour;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocket;

/**
 * What is said to one client, in as much of the protocol of MariaDB as it takes to answer one question, with one thing wrong.
 *
 * @see <a href="https://mariadb.com/kb/en/clientserver-protocol/">Client/server protocol</a>
 */
final class SqlConversation {

    private static final int QUIT = 1;
    private static final int QUERY = 3;

    /** Length of the packet by which a client asks for a secure line before it says who it is. */
    private static final int SECURING = 32;

    private static final int LARGEST_PACKET = (1 << 24) - 1;
    private static final int MEGABYTE = 1 << 20;

    private final Socket client;
    private final Misbehaviour misbehaviour;
    private final Optional<SqlMisbehaviour> asked;
    private final Supplier<List<Dataset>> datasets;
    private DataInputStream in;
    private OutputStream out;
    private int sequence;

    SqlConversation(
            Socket client, Misbehaviour misbehaviour, Optional<SqlMisbehaviour> asked, Supplier<List<Dataset>> datasets)
            throws IOException {
        this.client = client;
        this.misbehaviour = misbehaviour;
        this.asked = asked;
        this.datasets = datasets;
        in = new DataInputStream(client.getInputStream());
        out = client.getOutputStream();
    }

    /** From here on with a certificate that nobody knows. */
    private void secure() throws IOException {
        try {
            var secured = (SSLSocket) SelfSigned.context()
                    .getSocketFactory()
                    .createSocket(client, client.getInetAddress().getHostName(), client.getPort(), true);
            secured.setUseClientMode(false);
            in = new DataInputStream(secured.getInputStream());
            out = secured.getOutputStream();
        } catch (GeneralSecurityException e) {
            throw new IOException("There is no certificate to show", e);
        }
    }

    void hold() throws IOException {
        send(greeting());
        if (receive().length == SECURING) {
            secure();
            receive();
        }
        if (misbehaviour == Misbehaviour.UNAUTHORISED) {
            send(error(1045, "28000", "Access denied for user 'baca'@'localhost' (using password: YES)"));
            return;
        }
        send(ok());
        for (var command = receive(); command.length > 0 && command[0] != QUIT; command = receive()) {
            if (command[0] == QUERY) {
                answer(new String(command, 1, command.length - 1, UTF_8).toLowerCase(Locale.ROOT));
            } else {
                send(ok());
            }
        }
    }

    private void answer(String query) throws IOException {
        if (query.contains("from dataset")) {
            if (asked.filter(it -> it == SqlMisbehaviour.NO_COLUMN).isPresent()) {
                send(error(1054, "42S22", "Unknown column 'judul_lama' in 'SELECT'"));
                return;
            }
            switch (misbehaviour) {
                case NOT_FOUND -> send(error(1146, "42S02", "Table 'katalog.dataset' doesn't exist"));
                case BROKEN -> send(error(1030, "HY000", "Got error 5 \"Input/output error\" from storage engine"));
                default -> rows();
            }
        } else if (query.contains("@@")) {
            variables(query);
        } else {
            send(ok());
        }
    }

    private void variables(String query) throws IOException {
        var names = query.replaceFirst(".*?select", "").split(",");
        head(List.of(names));
        var row = new ByteArrayOutputStream();
        for (var name : names) {
            text(row, name.contains("max_allowed_packet") ? "67108864" : "28800");
        }
        send(row.toByteArray());
        send(end());
    }

    private void rows() throws IOException {
        var isNameless = asked.filter(it -> it == SqlMisbehaviour.NO_KEY).isPresent();
        head(List.of(isNameless ? "nomor" : "id_dataset", "judul", "alamat_unduh"));
        while (asked.filter(it -> it == SqlMisbehaviour.ENDLESS).isPresent()) {
            send(row(datasets.get().getFirst(), 1)); // until the client has gone
        }
        for (var it : datasets.get()) {
            if (misbehaviour == Misbehaviour.TORN && it.number() > Site.PAGE) {
                out.write(new byte[] {90, 0, 0});
                out.flush();
                throw new IOException("The cable is cut");
            }
            for (int file = 1; file <= it.files(); file++) {
                send(row(it, file));
            }
        }
        send(end());
    }

    private byte[] row(Dataset it, int file) {
        var isLarge = misbehaviour == Misbehaviour.LARGE && it.number() == 2;
        var row = new ByteArrayOutputStream();
        var isTwin = it.number() == 2
                && asked.filter(one -> one == SqlMisbehaviour.DOUBLE_KEY).isPresent();
        text(row, isTwin ? "1" : Integer.toString(it.number()));
        text(row, it.title() + (isLarge ? "x".repeat(60 * MEGABYTE) : ""));
        text(row, "https://data.contoh.go.id/%d/%d.csv".formatted(it.number(), file));
        return row.toByteArray();
    }

    private void head(List<String> names) throws IOException {
        send(new byte[] {(byte) names.size()});
        for (var name : names) {
            var column = new ByteArrayOutputStream();
            for (var text : List.of("def", "", "", "", name, name)) {
                text(column, text);
            }
            column.writeBytes(new byte[] {12, 45, 0, 0, 1, 0, 0, (byte) 0xFD, 0, 0, 0, 0, 0});
            send(column.toByteArray());
        }
        send(end());
    }

    private byte[] greeting() {
        var all = new ByteArrayOutputStream();
        all.write(10);
        all.writeBytes("5.5.5-11.4.5-MariaDB\0".getBytes(UTF_8));
        all.writeBytes(new byte[] {1, 0, 0, 0});
        all.writeBytes("12345678\0".getBytes(UTF_8));
        all.writeBytes(new byte[] {0x09, secureToo(), 45, 2, 0, 0x08, 0, 21});
        all.writeBytes(new byte[10]);
        all.writeBytes("123456789012\0mysql_native_password\0".getBytes(UTF_8));
        return all.toByteArray();
    }

    /** The upper half of what the server can do, among it a secure line. */
    private byte secureToo() {
        return (byte) (misbehaviour == Misbehaviour.SELF_SIGNED ? 0xAA : 0xA2);
    }

    private static byte[] ok() {
        return new byte[] {0, 0, 0, 2, 0, 0, 0};
    }

    private static byte[] end() {
        return new byte[] {(byte) 0xFE, 0, 0, 2, 0};
    }

    private static byte[] error(int code, String state, String words) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(new byte[] {(byte) 0xFF, (byte) code, (byte) (code >> 8)});
        all.writeBytes(("#" + state + words).getBytes(UTF_8));
        return all.toByteArray();
    }

    private static void text(ByteArrayOutputStream all, String text) {
        var bytes = text.getBytes(UTF_8);
        if (bytes.length < 251) {
            all.write(bytes.length);
        } else {
            all.writeBytes(new byte[] {
                (byte) 0xFE,
                (byte) bytes.length,
                (byte) (bytes.length >> 8),
                (byte) (bytes.length >> 16),
                (byte) (bytes.length >> 24),
                0,
                0,
                0,
                0
            });
        }
        all.writeBytes(bytes);
    }

    /** In as many packets as it takes. */
    private void send(byte[] all) throws IOException {
        for (int from = 0; from <= all.length; from += LARGEST_PACKET) {
            var length = Math.min(LARGEST_PACKET, all.length - from);
            out.write(new byte[] {(byte) length, (byte) (length >> 8), (byte) (length >> 16), (byte) sequence++});
            out.write(all, from, length);
            if (length < LARGEST_PACKET) {
                break;
            }
        }
        out.flush();
    }

    private byte[] receive() throws IOException {
        var head = in.readNBytes(4);
        if (head.length < 4) {
            throw new IOException("The client has gone");
        }
        sequence = head[3] + 1;
        return in.readNBytes((head[0] & 0xFF) | ((head[1] & 0xFF) << 8) | ((head[2] & 0xFF) << 16));
    }
}
