package id.satudata.hub.concept.wilayah;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.concept.wilayah.Region.FormerName;
import id.satudata.hub.concept.wilayah.Region.History;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Reads the bundled facts: a line each, columns between tabs, empty columns at the end left out. */
final class FactFile {

    private static final int COLUMNS = 9;

    private FactFile() {}

    static List<Region> regions(String name) {
        return read(name, FactFile::region);
    }

    static List<Bridge.Row> bridge(String name) {
        return read(name, it -> new Bridge.Row(it[0], it[1], it[2].equals("="), it[3]));
    }

    private static <T> List<T> read(String name, Function<String[], T> row) {
        try (var stream = Objects.requireNonNull(FactFile.class.getResourceAsStream(name), name);
                var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            var rows = new ArrayList<T>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(row.apply(columns(line)));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] columns(String line) {
        var columns = new String[COLUMNS];
        Arrays.fill(columns, "");
        var from = 0;
        for (var column = 0; column < COLUMNS; column++) {
            var end = line.indexOf('\t', from);
            columns[column] = end < 0 ? line.substring(from) : line.substring(from, end);
            if (end < 0) {
                break;
            }
            from = end + 1;
        }
        return columns;
    }

    private static Region region(String[] columns) {
        var plain = true;
        for (var column = 2; column < COLUMNS; column++) {
            plain &= columns[column].isEmpty();
        }
        return plain
                ? new Region(columns[0], columns[1], null)
                : new Region(
                        columns[0],
                        columns[1],
                        new History(
                                columns[2],
                                columns[3],
                                several(columns[4]),
                                columns[5],
                                several(columns[6]).stream()
                                        .map(FactFile::formerName)
                                        .toList(),
                                several(columns[7]),
                                columns[8].equals("*")));
    }

    private static FormerName formerName(String text) {
        var mark = text.indexOf('<');
        return new FormerName(text.substring(0, mark), text.substring(mark + 1));
    }

    private static List<String> several(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\\|", -1));
    }
}
