package id.satudata.hub.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class HeadInDumpTests {

    private static final String HASH = "ab".repeat(32);

    @Test
    void findsTheHeadWhereverTheChunksAreCut() throws IOException {
        var dump = """
                INSERT INTO `revision` VALUES
                (1,'x','%1$s');
                INSERT INTO `revision_head` VALUES
                (1,42,'%1$s',7);
                -- Dump completed
                """.formatted(HASH);

        for (int chunk = 1; chunk < dump.length(); chunk++) {
            var noted = read(dump, chunk);
            assertThat(noted.head()).contains(new LogEnd(42, HASH));
            assertThat(noted.isComplete()).isTrue();
        }
    }

    @Test
    void takesNoOtherTableForTheHeadAndNoTornDumpForAWholeOne() throws IOException {
        var noted = read("""
                INSERT INTO `revision_head_copy` VALUES
                (1,42,'%1$s',7);
                -- Dump completed
                INSERT INTO `source` VALUES
                (1,43,'%1$s');
                """.formatted(HASH), 7);

        assertThat(noted.head()).isEmpty();
        assertThat(noted.isComplete()).isFalse();
    }

    private static HeadInDump read(String dump, int chunk) throws IOException {
        try (var noted = new HeadInDump(OutputStream.nullOutputStream())) {
            var bytes = dump.getBytes(UTF_8);
            for (int from = 0; from < bytes.length; from += chunk) {
                noted.write(bytes, from, Math.min(chunk, bytes.length - from));
            }
            return noted;
        }
    }
}
