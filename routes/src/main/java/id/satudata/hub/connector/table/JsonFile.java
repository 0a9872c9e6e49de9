package id.satudata.hub.connector.table;

import id.satudata.hub.connector.text.LimitedJson;
import id.satudata.hub.metadata.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;

/**
 * A JSON file that is a table: a list of objects, or the features of GeoJSON (RFC 7946), whose properties are the columns beside
 * {@code geometry}. Read twice, since a member may appear for the first time in the last row.
 */
final class JsonFile {

    private static final String FIELD = "table";

    private final Path file;
    private final Encoding encoding;

    JsonFile(Path file, Encoding encoding) {
        this.file = file;
        this.encoding = encoding;
    }

    TableContent read(Findings findings) throws IOException, UnreadableTable {
        var places = new LinkedHashMap<String, Integer>();
        var positions = walk(row -> row.keySet().forEach(it -> {
            if (places.size() <= TableBuilder.MOST_COLUMNS) {
                places.putIfAbsent(it, places.size());
            }
        }));
        if (positions.areBeyondDegrees()) {
            findings.warn("coordinates-not-degrees", FIELD, "");
        }
        var table = new TableBuilder(List.copyOf(places.keySet()));
        walk(row -> take(row, places, table));
        return new TableContent(table.build(encoding.charset().name(), false, findings), positions.extent());
    }

    /** A member that a row does not have is a missing value. */
    private static void take(Map<String, CellForm> row, Map<String, Integer> places, TableBuilder table) {
        row.forEach((name, form) -> table.column(places.getOrDefault(name, 0)).see(form));
        table.endRow(table.width());
    }

    /** Hands on each row; answers where the things lie that they tell of. */
    private Positions walk(Consumer<Map<String, CellForm>> rows) throws IOException, UnreadableTable {
        try (var in = Files.newInputStream(file);
                var text = encoding.read(in);
                var json = LimitedJson.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            var walk = new JsonRows(json, rows);
            walk.whole();
            return walk.positions();
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw (at == null ? new UnreadableTable("not-json") : new UnreadableTable("not-json-at", at.getLineNr()))
                    .because(e);
        }
    }
}
