package id.satudata.hub.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On phones the cells of a stacked table stand below each other, and each says which column it is of. */
class StackedTablesTests {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern TABLE =
            Pattern.compile("<table class=\"[^\"]*\\bstacked\\b.*?</table>", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("<th scope=\"col\">(.*?)</th>");
    private static final Pattern LABEL = Pattern.compile(" data-label=\"(\\$\\{.*?})\"");

    @ParameterizedTest
    @MethodSource("tables")
    void everyCellSaysWhichColumnItIsOf(String table) {
        var columns = found(COLUMN, part(table, "thead"));

        assertThat(columns).isNotEmpty();
        assertThat(found(LABEL, part(table, "tbody"))).isEqualTo(columns);
    }

    @Test
    void thereAreSuchTables() {
        assertThat(tables()).hasSizeGreaterThan(5);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group(1)).toList();
    }

    private static String part(String table, String name) {
        return table.substring(table.indexOf("<" + name), table.indexOf("</" + name));
    }

    private static List<String> tables() {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile)
                    .map(StackedTablesTests::read)
                    .flatMap(it -> TABLE.matcher(it).results().map(found -> found.group()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
