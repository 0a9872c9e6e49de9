package id.satudata.hub.reference;

import java.util.List;
import java.util.Optional;

/** Takes the rows of a table one by one: what stands above the header is passed over, empty rows too. */
final class TableCodes {

    private static final int MOST_TITLE_ROWS = 20;

    private final CodeCollector codes;
    private Optional<CodeColumns> columns = Optional.empty();
    private int before;

    TableCodes(CodeCollector codes) {
        this.codes = codes;
    }

    void take(long line, List<String> row) throws DamagedCodes {
        if (row.stream().allMatch(String::isBlank)) {
            return;
        }
        if (columns.isPresent()) {
            add(line, row, columns.get());
            return;
        }
        columns = CodeColumns.among(row);
        if (columns.isEmpty()) {
            columns = CodeColumns.of(row);
            if (columns.isPresent()) {
                add(line, row, columns.get());
            } else if (++before > MOST_TITLE_ROWS) {
                throw new DamagedCodes(line, "columns-missing", row.getFirst());
            }
        }
    }

    void end(long line) throws DamagedCodes {
        if (columns.isEmpty()) {
            throw new DamagedCodes(Math.max(line, 1), "columns-missing", "");
        }
    }

    private void add(long line, List<String> row, CodeColumns at) throws DamagedCodes {
        if (row.size() <= Math.max(at.code(), at.name())) {
            throw new DamagedCodes(line, "row-short", row.getFirst());
        }
        codes.add(line, row.get(at.code()), row.get(at.name()));
    }
}
