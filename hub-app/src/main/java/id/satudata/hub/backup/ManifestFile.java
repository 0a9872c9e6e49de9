package id.satudata.hub.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The manifest of a backup in its file, and the hash of that file beside it.
 *
 * @param folder the backup
 */
record ManifestFile(Path folder) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    void write(Manifest manifest) throws IOException {
        var content = JSON.writeValueAsBytes(manifest);
        write(Manifest.FILE, content);
        write(Manifest.SEAL, seal(content).getBytes(UTF_8));
    }

    private void write(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        try (var target = OwnerOnly.file(file)) {
            target.write(content);
        }
        OwnerOnly.force(file);
    }

    private static String seal(byte[] content) {
        return ContentHash.of(content) + "  " + Manifest.FILE + "\n";
    }

    /** Reads it where it is exactly what was written. */
    Manifest read() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw BackupFailed.because("no-folder", folder);
        }
        var content = content(Manifest.FILE);
        if (!seal(content).equals(new String(content(Manifest.SEAL), UTF_8))) {
            throw BackupFailed.because("part-changed", Manifest.FILE);
        }
        try {
            return JSON.readValue(content, Manifest.class);
        } catch (JacksonException e) {
            throw BackupFailed.because(e, "format-unknown", Manifest.FILE);
        }
    }

    private byte[] content(String name) throws IOException {
        var file = folder.resolve(name);
        if (Files.isRegularFile(file)) {
            return Files.readAllBytes(file);
        }
        var newest = BackupPlace.newest(folder);
        throw newest.isPresent()
                ? BackupFailed.because("folder-of-backups", folder, newest.get())
                : BackupFailed.because("part-missing", name);
    }
}
