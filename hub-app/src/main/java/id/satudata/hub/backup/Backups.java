package id.satudata.hub.backup;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.DatabasePrograms;
import id.satudata.hub.table.FileStore;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Makes backups, while the hub runs or when it does not. */
@Service
public final class Backups {

    private static final long MEGABYTE = 1_000_000;

    private final DatabasePrograms programs;
    private final DatabaseEndpoint endpoint;
    private final FileStore files;
    private final BackupProperties properties;
    private final Clock clock;

    Backups(
            DatabasePrograms programs,
            DatabaseEndpoint endpoint,
            FileStore files,
            BackupProperties properties,
            Clock clock) {
        this.programs = programs;
        this.endpoint = endpoint;
        this.files = files;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Makes one backup in a folder of backups and tells how it goes.
     *
     * @param parent the folder of backups; empty for the configured one
     * @return whether there is a new backup and everything is in it
     */
    public boolean take(String parent, PrintStream out, boolean redraws) {
        var progress = new Progress(out, redraws);
        var folder = parent.isBlank()
                ? properties.path()
                : Path.of(parent).toAbsolutePath().normalize();
        try {
            return take(folder, progress);
        } catch (BackupFailed e) {
            progress.tell(e.sentence());
        } catch (IOException | UncheckedIOException e) {
            progress.say("backup-unwritable", folder, String.valueOf(e.getMessage()));
        }
        return false;
    }

    private boolean take(Path folder, Progress progress) throws IOException {
        var begun = System.nanoTime();
        try (var place = BackupPlace.claim(folder, clock.instant())) {
            progress.say("backing-up", folder);
            var copies = new FileCopies(place.folder(), place.previous());
            var manifest = write(place.folder(), copies, progress);
            var whole = place.finish();
            var seconds = (System.nanoTime() - begun) / 1e9;
            progress.say(
                    "backed-up",
                    manifest.head().sequence(),
                    manifest.keptFiles().size(),
                    copies.copied(),
                    (double) manifest.bytes() / MEGABYTE,
                    seconds);
            progress.tell(whole.toString());
            manifest.damaged().forEach(it -> progress.say("file-damaged", it));
            return manifest.damaged().isEmpty();
        }
    }

    /** The database first: every file it names was kept before, so it is among the files that are copied after. */
    private Manifest write(Path folder, FileCopies copies, Progress progress) throws IOException {
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var dump = new Dump(programs, endpoint).into(folder, it -> progress.at("dumping", it / MEGABYTE));
        var parts = new ArrayList<>(List.of(dump.part()));
        var damaged = new ArrayList<String>();
        files.visit(file -> {
            copies.take(file).ifPresentOrElse(parts::add, () -> damaged.add(file.toString()));
            progress.at("copying", parts.size() - 1);
        });
        var manifest = new Manifest(Manifest.FORMAT, HubVersion.own().name(), at, dump.head(), parts, damaged);
        new ManifestFile(folder).write(manifest);
        return manifest;
    }
}
