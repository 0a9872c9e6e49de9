package id.satudata.hub.connector.dump;

import id.satudata.hub.connector.Progress;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.temporary.WorkFolder;
import id.satudata.hub.egress.EgressResponse;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Reasoned;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipException;

/** An answer of any length, unpacked. */
public sealed interface Document {

    /** Bytes that are held in memory, with the graph that is read of them. */
    int LARGEST_IN_MEMORY = 16 << 20;

    /** Where it was found. */
    URI address();

    /** What its server called it; may be empty. */
    String mediaType();

    /** One that fits into memory. */
    record Held(URI address, String mediaType, Bytes content) implements Document {}

    /**
     * One that lies on disk; whoever gets it must close the folder.
     *
     * @param head its beginning
     */
    record Kept(URI address, String mediaType, Bytes head, Path file, WorkFolder folder) implements Document {}

    /**
     * Reads an answer to its end.
     *
     * @param largest most bytes of the document, unpacked
     */
    static Document of(EgressResponse response, long largest) throws IOException {
        return of(response.body(), response.finalUri(), response.mediaType(), largest);
    }

    /**
     * Reads a document to its end, wherever it comes from.
     *
     * @param largest most bytes of it, unpacked
     */
    static Document of(InputStream content, URI address, String mediaType, long largest) throws IOException {
        try (var body = Unpacked.of(content, address, largest)) {
            var head = body.readNBytes(LARGEST_IN_MEMORY);
            if (head.length < LARGEST_IN_MEMORY) {
                return new Held(address, mediaType, Bytes.copyOf(head));
            }
            return keep(address, mediaType, head, body);
        } catch (EOFException | ZipException e) {
            throw new SourceUnreadable(e, "packing-broken", address, Reasoned.of(e));
        }
    }

    private static Kept keep(URI address, String mediaType, byte[] head, InputStream rest) throws IOException {
        var folder = WorkFolder.create();
        try {
            var file = folder.path().resolve("document");
            try (var out = Files.newOutputStream(file)) {
                out.write(head);
                copy(rest, out, new DiskSpace(folder.path(), Long.MAX_VALUE));
            }
            var start = Bytes.copyOf(Arrays.copyOf(head, 4096));
            return new Kept(address, mediaType, start, file, folder);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static void copy(InputStream in, OutputStream out, DiskSpace space) throws IOException {
        var piece = new byte[1 << 16];
        for (var read = in.read(piece); read >= 0; read = in.read(piece)) {
            out.write(piece, 0, read);
            space.take(read);
            Progress.made();
        }
    }
}
