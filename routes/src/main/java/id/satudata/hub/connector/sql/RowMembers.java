package id.satudata.hub.connector.sql;

import id.satudata.hub.connector.webapi.DescriptionMembers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says the cells of a row in the members of a sidecar. Databases have their own mind about capitals and dots, so
 * {@code judul_en} and {@code JUDULEN} mean {@code judulEn}; what is called like no member is kept under a name of its own.
 */
final class RowMembers {

    private static final int LONGEST_KEY = 500;
    private static final String KEY = "idDataset";
    private static final String DISTRIBUTION = "distribusi ";
    private static final String OTHER = "lainnya.";
    private static final Map<String, String> KNOWN = known();

    private final List<String> columns;
    private final List<String> members;
    private final JsonMapper json = JsonMapper.builder().build();

    RowMembers(List<String> columns) {
        this.columns = columns;
        this.members = columns.stream().map(RowMembers::member).toList();
    }

    /** What the dataset is known by; empty where no column says it. */
    String key(List<String> cells) {
        var position = members.indexOf(KEY);
        var key = position < 0 ? "" : cells.get(position).strip();
        return key.length() > LONGEST_KEY ? "" : key;
    }

    String verbatim(List<String> cells) {
        var row = json.createObjectNode();
        for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return json.writeValueAsString(row);
    }

    String json(List<String> cells) {
        var said = json.createObjectNode();
        var distribution = json.createObjectNode();
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            var cell = cells.get(i).strip();
            if (cell.isEmpty()) {
                continue;
            }
            if (member.startsWith(DISTRIBUTION)) {
                distribution.put(member.substring(DISTRIBUTION.length()), cell);
            } else {
                put(said, member, cell);
            }
        }
        if (distribution.has("alamatUnduh") || distribution.has("alamatAkses")) {
            said.putArray(DescriptionMembers.DISTRIBUTIONS).add(distribution);
        }
        return json.writeValueAsString(said);
    }

    private static void put(ObjectNode said, String member, String cell) {
        var dot = member.indexOf('.');
        if (dot > 0) {
            said.withObject("/" + member.substring(0, dot)).put(member.substring(dot + 1), cell);
        } else if (DescriptionMembers.SEVERAL.contains(member) && cell.indexOf(';') >= 0) {
            var values = said.putArray(member);
            Stream.of(cell.split(";"))
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .forEach(values::add);
        } else {
            said.put(member, cell);
        }
    }

    private static String member(String column) {
        var known = KNOWN.get(bare(column));
        return known != null ? known : OTHER + column.replaceAll("[^A-Za-z0-9_-]", "_");
    }

    private static Map<String, String> known() {
        var all = new ArrayList<>(DescriptionMembers.SINGLE);
        all.addAll(DescriptionMembers.SEVERAL);
        var known = new HashMap<String, String>();
        all.forEach(it -> known.put(bare(it), it));
        DescriptionMembers.OF_DISTRIBUTION.forEach(it -> known.put(bare(it), DISTRIBUTION + it));
        return Map.copyOf(known);
    }

    private static String bare(String name) {
        return name.replaceAll("[._]", "").toLowerCase(Locale.ROOT);
    }
}
