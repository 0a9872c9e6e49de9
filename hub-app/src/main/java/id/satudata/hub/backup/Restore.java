package id.satudata.hub.backup;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.DatabasePrograms;
import id.satudata.hub.table.FileStore;
import java.io.IOException;
import java.util.function.Supplier;

/** Brings a backup back into an empty place. */
final class Restore {

    private static final long MEGABYTE = 1_000_000;

    private final RestorePlace place;
    private final FileStore files;
    private final DatabasePrograms programs;
    private final Supplier<DatabaseEndpoint> endpoint;

    /** The endpoint is asked for late: asking starts the embedded server, which leaves its traces. */
    Restore(RestorePlace place, FileStore files, DatabasePrograms programs, Supplier<DatabaseEndpoint> endpoint) {
        this.place = place;
        this.files = files;
        this.programs = programs;
        this.endpoint = endpoint;
    }

    /** Restores; until the last step no hub can start on what is there. */
    void run(CheckedBackup backup, Progress progress) throws IOException {
        place.requireEmptyWhereNoDatabaseIs();
        var database = new RestoreDatabase(endpoint.get(), programs);
        prepare(database, backup);
        database.load(backup.database(), it -> progress.at("loading", it / MEGABYTE));
        if (!database.head().equals(backup.manifest().head())) {
            throw BackupFailed.because("head-differs", database.head().sequence());
        }
        restoreFiles(backup, progress);
        database.finish();
        progress.say(
                "restored",
                backup.manifest().head().sequence(),
                backup.manifest().keptFiles().size());
        backup.manifest().damaged().forEach(it -> progress.say("file-was-damaged", it));
    }

    private void prepare(RestoreDatabase database, CheckedBackup backup) throws IOException {
        if (database.isUnfinished()) {
            database.clear();
            place.clear();
        } else if (!database.isEmpty()) {
            throw BackupFailed.because("database-filled");
        }
        place.requireEmpty();
        database.begin(backup.folder());
    }

    private void restoreFiles(CheckedBackup backup, Progress progress) throws IOException {
        var done = 0;
        for (var part : backup.manifest().keptFiles()) {
            if (!files.keep(backup.folder().resolve(part.name())).equals(part.hash())) {
                throw BackupFailed.because("part-changed", part.name());
            }
            progress.at("restoring-files", ++done, backup.manifest().keptFiles().size());
        }
    }
}
