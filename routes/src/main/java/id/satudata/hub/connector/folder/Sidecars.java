package id.satudata.hub.connector.folder;

import id.satudata.hub.connector.RecordContent.Sidecar;
import id.satudata.hub.metadata.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the description beside a data file: {@code <file>.meta.json} or {@code <file>.meta.ttl}. */
final class Sidecars {

    private static final int LARGEST = 1 << 20;

    private Sidecars() {}

    static Optional<Sidecar> beside(Path file, Path root) throws IOException {
        var json = read(file, ".meta.json", "application/json", root);
        return json.isPresent() ? json : read(file, ".meta.ttl", "text/turtle", root);
    }

    /** One that is too long is cut, and then cannot be read as what it should be. */
    private static Optional<Sidecar> read(Path file, String ending, String mediaType, Path root) throws IOException {
        var sidecar = file.resolveSibling(file.getFileName() + ending);
        if (!Files.isRegularFile(sidecar) || !sidecar.toRealPath().startsWith(root)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(sidecar)) {
            return Optional.of(new Sidecar(mediaType, Bytes.copyOf(in.readNBytes(LARGEST))));
        }
    }
}
