package id.satudata.hub.connector.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One pass over the rows of a JSON table, each a map of its members to the forms of their values. */
final class JsonRows {

    private static final String GEOMETRY = "geometry";
    private final JsonParser json;
    private final Consumer<Map<String, CellForm>> rows;
    private final Positions positions = new Positions();

    JsonRows(JsonParser json, Consumer<Map<String, CellForm>> rows) {
        this.json = json;
        this.rows = rows;
    }

    /** Of the geometries that were met. */
    Positions positions() {
        return positions;
    }

    void whole() throws UnreadableTable {
        var isTable = switch (json.nextToken()) {
            case START_ARRAY -> items(this::record);
            case START_OBJECT -> features();
            case null, default -> false;
        };
        if (!isTable) {
            throw new UnreadableTable("table-no-list");
        }
        if (json.nextToken() != null) {
            throw new UnreadableTable("table-several-json");
        }
    }

    private boolean features() throws UnreadableTable {
        var found = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY && name.equals("features")) {
                found = items(this::feature);
            } else {
                json.skipChildren();
            }
        }
        return found;
    }

    private boolean items(Consumer<Map<String, CellForm>> reader) throws UnreadableTable {
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token != JsonToken.START_OBJECT) {
                throw new UnreadableTable("table-no-object");
            }
            var row = new LinkedHashMap<String, CellForm>();
            reader.accept(row);
            rows.accept(row);
        }
        return true;
    }

    private void record(Map<String, CellForm> row) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var form = form(json.nextToken());
            if (row.size() <= TableBuilder.MOST_COLUMNS) {
                row.put(name, form);
            }
            json.skipChildren();
        }
    }

    private void feature(Map<String, CellForm> row) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var value = json.nextToken();
            if (value != JsonToken.START_OBJECT) {
                json.skipChildren();
            } else if (name.equals("properties")) {
                record(row);
            } else if (name.equals(GEOMETRY)) {
                geometry();
                row.putIfAbsent(GEOMETRY, CellForm.TEXT);
            } else {
                json.skipChildren();
            }
        }
    }

    /** Looks at all positions in it, however deep they lie. */
    private void geometry() {
        var depth = 1;
        var place = 0;
        while (depth > 0) {
            var token = json.nextToken();
            if (token.isStructStart()) {
                depth++;
                place = 0;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token.isNumeric()) {
                positions.see(place++, json.getDoubleValue());
            }
        }
    }

    /** JSON says itself what a number is; text may still be a date. What has members or items of its own counts as text. */
    private CellForm form(JsonToken value) {
        return switch (value) {
            case VALUE_NULL -> CellForm.MISSING;
            case VALUE_TRUE, VALUE_FALSE -> CellForm.BOOLEAN;
            case VALUE_NUMBER_INT -> CellForm.INTEGER;
            case VALUE_NUMBER_FLOAT -> CellForm.DOT_DECIMAL;
            case VALUE_STRING -> textForm(CellForm.of(json.getString()));
            default -> CellForm.TEXT;
        };
    }

    private static CellForm textForm(CellForm looksLike) {
        return switch (looksLike) {
            case MISSING, DATE, DATE_TIME -> looksLike;
            default -> CellForm.TEXT;
        };
    }
}
