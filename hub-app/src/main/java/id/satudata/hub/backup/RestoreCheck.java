package id.satudata.hub.backup;

import id.satudata.hub.table.FileStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Compares a restored hub, which nobody has written to since, with the backup it came from. */
@Service
public final class RestoreCheck {

    private static final String HEAD = """
            select sequence, hash from revision_head where id = 1""";

    private final JdbcClient jdbc;
    private final FileStore files;

    RestoreCheck(JdbcClient jdbc, FileStore files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** Compares the chain's end and every kept file, and tells; answers whether all is as it was. */
    public boolean run(String backup, PrintStream out, boolean redraws) {
        var progress = new Progress(out, redraws);
        try {
            var manifest = new ManifestFile(Path.of(backup)).read();
            var headAgrees = headAgrees(manifest, progress);
            return filesAgree(manifest, progress) && headAgrees;
        } catch (BackupFailed e) {
            progress.tell(e.sentence());
        } catch (IOException e) {
            progress.say("restore-broke-off", String.valueOf(e.getMessage()));
        }
        return false;
    }

    private boolean headAgrees(Manifest manifest, Progress progress) {
        var head = jdbc.sql(HEAD)
                .query((row, _) -> new LogEnd(row.getLong("sequence"), row.getString("hash")))
                .single();
        var agrees = head.equals(manifest.head());
        progress.say(agrees ? "head-agrees" : "head-differs", head.sequence(), head.hash());
        return agrees;
    }

    private boolean filesAgree(Manifest manifest, Progress progress) throws IOException {
        var wrong = 0;
        var done = 0;
        var kept = manifest.keptFiles();
        for (var part : kept) {
            var file = files.find(part.hash());
            if (file.isEmpty() || !Hashing.of(file.get()).equals(part.hash())) {
                progress.say("kept-file-wrong", part.sha256());
                wrong++;
            }
            progress.at("checked", ++done, kept.size());
        }
        progress.say(wrong == 0 ? "files-agree" : "files-differ", kept.size(), wrong);
        return wrong == 0;
    }
}
