package id.satudata.hub.connector.table;

import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.TableSchema;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Makes a table's schema of its header and rows, whatever file they come from. */
final class TableBuilder {

    /** More are refused. */
    static final int MOST_COLUMNS = 16_384;

    private static final String FIELD = "table";

    private final List<String> names;
    private final List<ColumnProfile> columns;
    private long rows;
    private long ragged;

    TableBuilder(List<String> header) throws UnreadableTable {
        if (header.size() > MOST_COLUMNS) {
            throw new UnreadableTable("too-many-columns", MOST_COLUMNS);
        }
        this.names = IntStream.range(0, header.size())
                .mapToObj(it -> name(header.get(it).strip(), it))
                .toList();
        this.columns = names.stream().map(ColumnProfile::new).toList();
    }

    int width() {
        return columns.size();
    }

    ColumnProfile column(int index) {
        return columns.get(index);
    }

    void endRow(int cells) {
        rows++;
        if (cells != columns.size()) {
            ragged++;
        }
    }

    TableSchema build(String encoding, boolean decimalComma, Findings findings) {
        var seen = new HashSet<String>();
        names.stream()
                .filter(it -> !seen.add(it))
                .distinct()
                .forEach(it -> findings.warn("column-duplicate", FIELD, it));
        if (ragged > 0) {
            findings.warn("row-ragged", FIELD, String.valueOf(ragged));
        }
        return new TableSchema(
                columns.stream().map(it -> it.column(decimalComma)).toList(), rows, encoding);
    }

    /** A column without a header gets the name that CSV on the Web gives it. */
    private static String name(String header, int index) {
        return header.isEmpty() ? "_col." + (index + 1) : header;
    }
}
