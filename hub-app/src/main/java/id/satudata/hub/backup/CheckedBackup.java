package id.satudata.hub.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A backup of which every part was there with the size and hash the manifest names, and that this hub understands.
 *
 * @param folder where it is
 * @param manifest what it says of itself
 */
record CheckedBackup(Path folder, Manifest manifest) {

    static CheckedBackup of(Path folder, Progress progress) throws IOException {
        var manifest = new ManifestFile(folder).read();
        understand(manifest);
        progress.say("checking", manifest.parts().size(), manifest.hub());
        var done = 0;
        for (var part : manifest.parts()) {
            check(folder, part);
            progress.at("checked", ++done, manifest.parts().size());
        }
        return new CheckedBackup(folder, manifest);
    }

    private static void understand(Manifest manifest) {
        var own = HubVersion.own();
        if (manifest.format() != Manifest.FORMAT) {
            throw BackupFailed.because("format-unknown", Manifest.FILE);
        }
        if (new HubVersion(manifest.hub()).isNewerThan(own)) {
            throw BackupFailed.because("hub-newer", manifest.hub(), own);
        }
        manifest.parts().stream().filter(it -> !it.isProper()).findFirst().ifPresent(it -> {
            throw BackupFailed.because("part-improper", it.name());
        });
        if (manifest.parts().stream().filter(Part::isDatabase).count() != 1) {
            throw BackupFailed.because("part-missing", Part.DATABASE);
        }
    }

    private static void check(Path folder, Part part) throws IOException {
        var file = folder.resolve(part.name());
        if (!Files.isRegularFile(file)) {
            throw BackupFailed.because("part-missing", part.name());
        }
        if (Files.size(file) != part.bytes()) {
            throw BackupFailed.because("part-size", part.name(), Files.size(file), part.bytes());
        }
        if (!Hashing.of(file).equals(part.hash())) {
            throw BackupFailed.because("part-changed", part.name());
        }
    }

    Path database() {
        return folder.resolve(Part.DATABASE);
    }
}
