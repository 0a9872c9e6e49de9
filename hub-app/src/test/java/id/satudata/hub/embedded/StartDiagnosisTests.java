package id.satudata.hub.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines are what the servers really print. */
final class StartDiagnosisTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            mariadbd: error while loading shared libraries: libaio.so.1: cannot open shared object file ; libaio.so.1
            [ERROR] Can't start server: Bind on TCP/IP port. Got error: 98: Address already in use; 4306
            [ERROR] InnoDB: Unable to lock ./ibdata1 error: 11; hub.data
            [ERROR] InnoDB: Plugin initialization aborted with error Data structure corruption; (rusak|damaged)
            [ERROR] mariadbd: Got error 'Size of control file is smaller than expected' when trying to use aria control file; (rusak|damaged)
            [ERROR] Could not open mysql.plugin table: "Table 'mysql.plugin' doesn't exist"; (rusak|damaged)
            Caused by: org.apache.lucene.index.IndexFormatTooOldException: Format version is not supported; (rusak|damaged)
            # There is insufficient memory for the Java Runtime Environment to continue.; (Memori|memory)
            java.nio.file.AccessDeniedException: /root/hub/servers; (membaca|read)
            """)
    void namesTheCauseOfWhatTheServerPrinted(String printed, String told) throws IOException {
        assertThat(sentence(printed)).containsPattern(told);
    }

    @Test
    void quotesTheFirstComplaintItDoesNotKnow() throws IOException {
        assertThat(sentence("12:00 [Note] starting\n12:01 [ERROR] unknown variable 'x=1'\n12:01 [ERROR] Aborting\n"))
                .contains("unknown variable 'x=1'", "console.log")
                .doesNotContain("Aborting");
    }

    @Test
    void quotesTheLastLineOfAServerThatDoesNotComplain() throws IOException {
        assertThat(sentence("one\nthe other\n\n")).contains("the other");
    }

    @Test
    void optionsOnTheCommandLineAreNoCauses() throws IOException {
        assertThat(sentence("JVM arguments [-XX:+HeapDumpOnOutOfMemoryError]\n"))
                .contains("HeapDump");
    }

    @Test
    void speaksEvenWhenNothingWasPrinted() {
        assertThat(diagnosis().explain(0)).hasMessageContaining("MariaDB");
    }

    private String sentence(String printed) throws IOException {
        Files.writeString(folder.resolve("console.log"), printed);
        return String.valueOf(diagnosis().explain(4306).getMessage());
    }

    private StartDiagnosis diagnosis() {
        return new StartDiagnosis("MariaDB", folder, folder.resolve("console.log"), "database-damaged");
    }
}
