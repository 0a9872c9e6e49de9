package id.satudata.hub.connector.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows as texts: numbers plain, times as the database writes them, nothing where there is nothing. */
final class Row {

    private static final int MOST_COLUMNS = 1000;
    private static final int LONGEST_CELL = 1 << 20;
    private static final Set<Integer> BYTES = Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB);

    private final ResultSet rows;
    private final List<String> columns = new ArrayList<>();
    private final List<Integer> types = new ArrayList<>();

    Row(ResultSet rows) throws SQLException, TooMuch {
        this.rows = rows;
        var about = rows.getMetaData();
        if (about.getColumnCount() > MOST_COLUMNS) {
            throw new TooMuch("too-many-columns", MOST_COLUMNS);
        }
        for (int i = 1; i <= about.getColumnCount(); i++) {
            columns.add(about.getColumnLabel(i));
            types.add(about.getColumnType(i));
            if (BYTES.contains(about.getColumnType(i))) {
                throw new TooMuch("column-no-text", about.getColumnLabel(i));
            }
        }
    }

    List<String> columns() {
        return columns;
    }

    /** The cells of the row the database is at. */
    List<String> cells() throws SQLException, TooMuch {
        var cells = new ArrayList<String>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            var cell = cell(i + 1, types.get(i));
            if (cell.length() > LONGEST_CELL) {
                throw new TooMuch("cell-too-long", LONGEST_CELL, columns.get(i));
            }
            cells.add(cell);
        }
        return cells;
    }

    private String cell(int column, int type) throws SQLException {
        var text = switch (type) {
            case Types.NUMERIC, Types.DECIMAL -> plain(rows.getBigDecimal(column));
            case Types.BOOLEAN, Types.BIT -> Boolean.toString(rows.getBoolean(column));
            default -> rows.getString(column);
        };
        return rows.wasNull() || text == null ? "" : text;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
