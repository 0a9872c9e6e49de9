package id.satudata.hub.crash;

import id.satudata.hub.metadata.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Every file the log names is kept with that hash, and no kept file is another than its name says (I8). */
final class FileCheck {

    private static final Pattern HASH = Pattern.compile("checksumValue> \"([0-9a-f]{64})\"");
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    private final Memory memory;
    private final Breaches breaches;
    private final Set<String> seen = new HashSet<>();
    private int arriving;

    FileCheck(Path folder, Memory memory, Breaches breaches) {
        this.folder = folder;
        this.memory = memory;
        this.breaches = breaches;
    }

    void check() throws IOException {
        for (var it : memory.latest().values()) {
            var hashes = HASH.matcher(it.content().text());
            while (hashes.find()) {
                require(it, hashes.group(1));
            }
        }
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    look(file);
                }
            }
        }
    }

    /** How many files that never arrived were ever left behind at once. */
    int arriving() {
        return arriving;
    }

    private void require(Memory.Latest it, String hash) {
        var file = folder.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
        if (!Files.isRegularFile(file)) {
            breaches.add("I8", "Revision " + it.sequence() + " names the file " + hash + ", which is not kept");
        }
    }

    private void look(Path file) throws IOException {
        var name = file.getFileName().toString();
        if (!NAME.matcher(name).matches()) {
            arriving++;
        } else if (seen.add(name)
                && !ContentHash.of(Files.readAllBytes(file)).hex().equals(name)) {
            breaches.add("I8", "The kept file " + name + " holds something else");
        }
    }
}
