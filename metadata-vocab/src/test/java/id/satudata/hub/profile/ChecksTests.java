package id.satudata.hub.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.satudata.hub.metadata.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each check finds fault with one snippet and none with another, by the table {@code checks.txt}. */
class ChecksTests {

    private final SatuDataProfile profile = new SatuDataProfile();

    private record Row(String code, String unmet, String met) {

        static Row of(String line) {
            var cells = line.split(" \\| ", 3);
            return new Row(cells[0], cells[1], cells[2]);
        }
    }

    @TestFactory
    Stream<DynamicTest> tellsTheUnmetFromTheMet() throws IOException {
        return rows().stream()
                .map(it -> dynamicTest(it.code, () -> {
                    assertThat(codes(it.unmet)).contains(it.code);
                    assertThat(codes(it.met)).doesNotContain(it.code);
                }));
    }

    @Test
    void theTableHasEveryCheck() throws IOException {
        assertThat(rows())
                .extracting(Row::code)
                .containsExactlyInAnyOrderElementsOf(
                        profile.checks().stream().map(Check::code).toList());
    }

    private List<String> codes(String turtle) {
        return profile.judge(Graphs.turtle(turtle), Stage.DITERBITKAN).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static List<Row> rows() throws IOException {
        try (var file = Objects.requireNonNull(ChecksTests.class.getResourceAsStream("checks.txt"));
                var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return lines.lines().filter(it -> !it.startsWith("#")).map(Row::of).toList();
        }
    }
}
