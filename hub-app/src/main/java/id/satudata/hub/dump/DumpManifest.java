package id.satudata.hub.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.rdf.DumpFormat;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a dump's folder says about it, beside its files: one line for the dump, then one a checksum. */
final class DumpManifest {

    private static final String FILE = "manifest";

    private DumpManifest() {}

    static Path write(Dump dump, Path folder) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(dump.position() + " " + dump.changed() + " " + dump.entries() + " " + dump.statements());
        dump.files().forEach(it -> lines.add(checksum(it, DumpFile.name(it.format()))));
        return Files.write(folder.resolve(FILE), lines, UTF_8);
    }

    /** As {@code sha256sum -c} reads it. */
    static String checksum(DumpFile file, String name) {
        return file.hash() + "  " + name;
    }

    /** Nothing where the folder holds no whole dump. */
    static Optional<Dump> read(Path folder) {
        try {
            var lines = Files.readAllLines(folder.resolve(FILE), UTF_8);
            var head = lines.getFirst().split(" ", -1);
            var files = new ArrayList<DumpFile>();
            for (var format : DumpFormat.values()) {
                files.add(file(format, folder, lines));
            }
            return Optional.of(new Dump(
                    new Sequence(Long.parseLong(head[0])),
                    Instant.parse(head[1]),
                    Long.parseLong(head[2]),
                    Long.parseLong(head[3]),
                    files));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | DateTimeException broken) {
            return Optional.empty();
        }
    }

    private static DumpFile file(DumpFormat format, Path folder, List<String> lines) throws IOException {
        var name = DumpFile.name(format);
        var hash = lines.stream()
                .filter(it -> it.endsWith("  " + name))
                .map(it -> new ContentHash(it.substring(0, it.indexOf(' '))))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no checksum of " + name));
        return new DumpFile(format, folder.resolve(name), Files.size(folder.resolve(name)), hash);
    }
}
