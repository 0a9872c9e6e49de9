package id.satudata.hub.connector.datajson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DatasetCutterTests {

    private static final String DOCUMENT = """
            {"@type": "dcat:Catalog", "x": {"y": [1, "]", null]}, "dataset": [
              {"identifier": "a", "title": "A \\" } ]", "distribution": [{"format": "CSV"}]},
              {"identifier": "b", "keyword": ["x", "y"], "n": -1.5e3}, "c", 7
            ], "z": true}
            """;

    @Test
    void cutsExactlyAtTheEdges() throws IOException {
        var cuts = cut(DOCUMENT.getBytes(UTF_8));

        assertThat(cuts.fault()).isEmpty();
        assertThat(cuts.datasets())
                .extracting(it -> DOCUMENT.substring((int) it.start(), (int) (it.start() + it.length())))
                .satisfiesExactly(
                        it -> assertThat(it)
                                .startsWith("{\"identifier\": \"a\"")
                                .endsWith("]}"),
                        it -> assertThat(it)
                                .startsWith("{\"identifier\": \"b\"")
                                .endsWith("e3}"),
                        it -> assertThat(it).isEqualTo("\"c\""),
                        it -> assertThat(it).isEqualTo("7"));
        assertThat(cuts.datasets()).extracting(CutDataset::depth).containsExactly(3, 2, 0, 0);
    }

    @Test
    void alwaysEndsAndStaysWithinTheDocumentHoweverItIsSpoilt() throws IOException {
        for (int seed = 0; seed < 5_000; seed++) {
            var random = new Random(seed);
            var bytes = DOCUMENT.getBytes(UTF_8);
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }

            var cuts = cut(bytes);

            assertThat(cuts.datasets())
                    .as("seed %d", seed)
                    .allMatch(it -> it.start() >= 0 && it.length() > 0 && it.start() + it.length() <= bytes.length);
        }
    }

    @Test
    void neverTakesAPartForTheWhole() throws IOException {
        var bytes = DOCUMENT.strip().getBytes(UTF_8);
        for (int length = 0; length < bytes.length; length++) {
            assertThat(cut(Arrays.copyOf(bytes, length)).fault())
                    .as("the first %d bytes", length)
                    .isPresent();
        }
    }

    private static Cuts cut(byte[] document) throws IOException {
        return DatasetCutter.cut(new ByteArrayInputStream(document));
    }
}
