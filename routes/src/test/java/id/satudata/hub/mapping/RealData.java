package id.satudata.hub.mapping;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of real public inputs, which lies beside the repository where it is at hand. */
final class RealData {

    private static final Path FOLDER = Path.of(System.getProperty(
            "satudata.realdata", Path.of("..", "..", "shared", "data").toString()));

    private RealData() {}

    /** A part of the folder; the test is skipped, by name, where it is absent. */
    static Path folder(String name) {
        var folder = FOLDER.resolve(name);
        assumeTrue(Files.isDirectory(folder), () -> "0 inputs of " + name + " read: no folder " + folder);
        return folder;
    }
}
