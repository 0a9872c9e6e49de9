package id.satudata.hub.reference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.satudata.hub.concept.RegionSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;

/** The folder of real public inputs, which lies beside the repository where it is at hand. */
final class RealData {

    private static final Path FOLDER = Path.of(System.getProperty(
            "satudata.realdata", Path.of("..", "..", "shared", "data").toString()));

    private RealData() {}

    /** A file of the folder; the test is skipped, by name, where it is absent. */
    static Path file(String name) {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.isRegularFile(file), () -> "0 inputs of " + name + " read: no file " + file);
        return file.toAbsolutePath();
    }

    static NavigableMap<String, String> codes(RegionSystem system, String... names) {
        var codes = new CodeCollector(system);
        for (var name : names) {
            var file = file(name);
            try (var in = Files.newInputStream(file)) {
                CodeFile.read(name, in, codes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (DamagedCodes e) {
                throw new IllegalStateException(name, e);
            }
        }
        try {
            return codes.codes();
        } catch (DamagedCodes e) {
            throw new IllegalStateException(e);
        }
    }
}
