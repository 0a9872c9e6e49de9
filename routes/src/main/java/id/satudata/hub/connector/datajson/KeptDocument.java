package id.satudata.hub.connector.datajson;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.temporary.WorkFolder;
import id.satudata.hub.egress.EgressResponse;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A document on disk while it is walked, in UTF-8 unless its bytes are wrong.
 *
 * @param mediaType what its server called it; may be empty
 */
record KeptDocument(WorkFolder folder, Path file, String mediaType) implements Closeable {

    private static final int MARK = 2;

    static KeptDocument of(EgressResponse response) throws IOException {
        var folder = WorkFolder.create();
        var file = folder.path().resolve("data.json");
        try (var body = new BufferedInputStream(response.body())) {
            keep(body, response.charset(), file);
            return new KeptDocument(folder, file, response.mediaType());
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** The whole of it, from its beginning. */
    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    byte[] part(long start, int length) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var part = ByteBuffer.allocate(length);
            while (part.hasRemaining() && channel.read(part, start + part.position()) >= 0) {
                // read on
            }
            return part.array();
        }
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }

    private static void keep(InputStream body, Optional<Charset> stated, Path file) throws IOException {
        var charset = byMark(body).or(() -> stated).orElse(UTF_8);
        if (charset.equals(UTF_8)) {
            try (var out = Files.newOutputStream(file)) {
                body.transferTo(out);
            }
            return;
        }
        try (var reader = new InputStreamReader(body, charset);
                var writer = new OutputStreamWriter(Files.newOutputStream(file), UTF_8)) {
            reader.transferTo(writer);
        }
    }

    /** A byte order mark proves UTF-16, whatever the server says. */
    private static Optional<Charset> byMark(InputStream body) throws IOException {
        body.mark(MARK);
        var head = body.readNBytes(MARK);
        body.reset();
        if (head.length < MARK) {
            return Optional.empty();
        }
        return switch (((head[0] & 0xFF) << 8) | (head[1] & 0xFF)) {
            case 0xFEFF -> Optional.of(UTF_16BE);
            case 0xFFFE -> Optional.of(UTF_16LE);
            case 0xEFBB -> Optional.of(UTF_8);
            default -> Optional.empty();
        };
    }
}
