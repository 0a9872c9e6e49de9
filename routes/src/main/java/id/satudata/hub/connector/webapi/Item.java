package id.satudata.hub.connector.webapi;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Node;
import tools.jackson.databind.JsonNode;

/** An answer, or a part of one that is looked at on its own, such as a record. */
sealed interface Item {

    record Json(JsonNode node) implements Item {}

    record Xml(Node node) implements Item {}

    /** One line of a table, by the names of its columns. */
    record Row(Map<String, String> cells) implements Item {
        public Row {
            cells = Map.copyOf(cells);
        }
    }

    /** All lines of a table. */
    record Table(List<Row> rows) implements Item {
        public Table {
            rows = List.copyOf(rows);
        }
    }
}
