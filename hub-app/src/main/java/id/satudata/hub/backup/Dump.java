package id.satudata.hub.backup;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.DatabasePrograms;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes all tables as they are at one moment, while others go on writing. */
final class Dump {

    /** Nothing is locked and nothing is dropped: a dump goes into an empty database only. Blobs are hexadecimal digits. */
    private static final List<String> OPTIONS = List.of(
            "--single-transaction",
            "--skip-lock-tables",
            "--skip-add-locks",
            "--skip-add-drop-table",
            "--quick",
            "--hex-blob",
            "--no-tablespaces",
            "--tz-utc",
            "--max-allowed-packet=256M",
            "--skip-dump-date");

    private final DatabasePrograms programs;
    private final DatabaseEndpoint endpoint;

    Dump(DatabasePrograms programs, DatabaseEndpoint endpoint) {
        this.programs = programs;
        this.endpoint = endpoint;
    }

    /**
     * What was written.
     *
     * @param head where the chain of revisions ends in it
     */
    record Written(Part part, LogEnd head) {}

    /** Writes the part, durably, into the folder of a backup. */
    Written into(Path folder, LongConsumer progress) throws IOException {
        var file = folder.resolve(Part.DATABASE);
        try (var hashing = new Hashing(OwnerOnly.file(file))) {
            var head = write(hashing, progress);
            OwnerOnly.force(file);
            return new Written(
                    new Part(Part.DATABASE, hashing.bytes(), hashing.hash().hex()), head);
        }
    }

    private LogEnd write(OutputStream target, LongConsumer progress) throws IOException {
        try (var run = DatabaseProgram.start(programs.dump(), endpoint, OPTIONS)) {
            var noted = new HeadInDump(new FastGzip(target));
            try (var content = run.process().getInputStream()) {
                var buffer = new byte[1 << 16];
                var all = 0L;
                for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                    noted.write(buffer, 0, read);
                    all += read;
                    progress.accept(all);
                }
            }
            noted.close();
            if (!run.succeeds() || !noted.isComplete()) {
                throw BackupFailed.because("dump-failed", run.complaint());
            }
            if (noted.isUnfinished()) {
                throw BackupFailed.because("restore-unfinished");
            }
            return noted.head().orElseThrow(() -> BackupFailed.because("dump-without-head"));
        }
    }

    /** The best ratio costs four times the time for a tenth of the size. */
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream target) throws IOException {
            super(target, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
