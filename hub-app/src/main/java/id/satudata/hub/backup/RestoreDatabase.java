package id.satudata.hub.backup;

import id.satudata.hub.embedded.DatabaseEndpoint;
import id.satudata.hub.embedded.DatabasePrograms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database a backup is restored into. The table {@code restore_unfinished} is its first and goes last; as long as it
 * is there no hub starts on the database, see the precondition of the changelog.
 */
final class RestoreDatabase {

    static final String MARK = "restore_unfinished";

    private static final String TABLES = """
            select table_name from information_schema.tables where table_schema = database()""";
    private static final String HEAD = """
            select sequence, hash from revision_head where id = 1""";

    private final DatabaseEndpoint endpoint;
    private final DatabasePrograms programs;
    private final JdbcClient jdbc;

    RestoreDatabase(DatabaseEndpoint endpoint, DatabasePrograms programs) {
        this.endpoint = endpoint;
        this.programs = programs;
        this.jdbc = JdbcClient.create(
                new DriverManagerDataSource(endpoint.url(), endpoint.username(), endpoint.password()));
    }

    boolean isEmpty() {
        return tables().isEmpty();
    }

    /** Whether an earlier restore did not come to its end; then all that is here came from it. */
    boolean isUnfinished() {
        return tables().contains(MARK);
    }

    private List<String> tables() {
        return jdbc.sql(TABLES).query(String.class).list();
    }

    void begin(Path backup) {
        jdbc.sql("create table if not exists " + MARK + " (backup varchar(2000) not null) engine = InnoDB")
                .update();
        jdbc.sql("insert into " + MARK + " (backup) values (:backup)")
                .param("backup", backup.toString())
                .update();
    }

    /** Removes what an unfinished restore left, but not the mark. */
    void clear() {
        for (var table : tables()) {
            if (!table.equals(MARK)) {
                jdbc.sql("drop table `" + table.replace("`", "``") + "`").update();
            }
        }
    }

    /** Runs the dump; without the right to do anything outside the database. */
    void load(Path dump, LongConsumer progress) throws IOException {
        var options = List.of("--binary-mode", "--sandbox", "--batch", "--max-allowed-packet=256M");
        try (var run = DatabaseProgram.start(programs.client(), endpoint, options)) {
            feed(dump, run, progress);
            if (!run.succeeds()) {
                throw BackupFailed.because("load-failed", run.complaint());
            }
        }
    }

    private static void feed(Path dump, DatabaseProgram run, LongConsumer progress) throws IOException {
        try (var content = new GZIPInputStream(Files.newInputStream(dump), 1 << 16);
                var statements = run.process().getOutputStream()) {
            var buffer = new byte[1 << 16];
            var all = 0L;
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                statements.write(buffer, 0, read);
                all += read;
                progress.accept(all);
            }
        } catch (IOException e) {
            if (run.succeeds()) { // otherwise the program ended first, and it says why
                throw e;
            }
        }
    }

    LogEnd head() {
        return jdbc.sql(HEAD)
                .query((row, _) -> new LogEnd(row.getLong("sequence"), row.getString("hash")))
                .single();
    }

    void finish() {
        jdbc.sql("drop table " + MARK).update();
    }
}
