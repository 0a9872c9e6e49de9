package id.satudata.hub.connector.table;

import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.TableSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** An XLSX workbook: its first visible sheet that holds anything, the first row with more than one cell being the header. */
final class XlsxFile {

    private static final String ENCODING = "UTF-8";
    private static final int MOST_TITLE_ROWS = 20;

    private final Path file;

    XlsxFile(Path file) {
        this.file = file;
    }

    TableSchema read(Findings findings) throws IOException, UnreadableTable {
        new ZipWalls(file).check();
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(hasStyles(), false))) {
            return firstTable(book, findings);
        } catch (IOException | RuntimeException e) {
            // the library meets a broken workbook with whatever exception comes first; the file itself was readable
            throw new UnreadableTable("table-no-workbook").because(e);
        }
    }

    /** The styles tell dates from numbers; a workbook may do without, but the library does not look before it asks for them. */
    private boolean hasStyles() throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("xl/styles.xml") != null;
        }
    }

    private static TableSchema firstTable(ReadableWorkbook book, Findings findings)
            throws IOException, UnreadableTable {
        var sheets = book.getSheets()
                .filter(it -> it.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
        for (var sheet : sheets) {
            try (var rows = filled(sheet)) {
                var walk = rows.iterator();
                if (walk.hasNext()) {
                    return table(walk, findings);
                }
            }
        }
        throw new UnreadableTable("table-no-cells");
    }

    private static Stream<Row> filled(Sheet sheet) throws IOException {
        return sheet.openStream().filter(it -> it.stream().anyMatch(XlsxFile::isFilled));
    }

    private static TableSchema table(Iterator<Row> rows, Findings findings) throws UnreadableTable {
        var head = new ArrayList<Row>();
        while (rows.hasNext() && head.size() <= MOST_TITLE_ROWS) {
            head.add(rows.next());
        }
        var header = headerAmong(head);
        var table = new TableBuilder(names(head.get(header)));
        head.subList(header + 1, head.size()).forEach(it -> take(it, table));
        rows.forEachRemaining(it -> take(it, table));
        return table.build(ENCODING, false, findings);
    }

    /** Rows with one cell only are titles when wider rows follow. */
    private static int headerAmong(List<Row> head) {
        for (int i = 0; i < head.size(); i++) {
            if (filledCells(head.get(i)) > 1) {
                return i;
            }
        }
        return 0;
    }

    private static long filledCells(Row row) {
        return row.stream().filter(XlsxFile::isFilled).count();
    }

    private static List<String> names(Row header) {
        var names = new ArrayList<String>();
        for (int i = 0; i < lastFilled(header); i++) {
            names.add(header.hasCell(i) ? header.getCellText(i) : "");
        }
        return names;
    }

    private static int lastFilled(Row row) {
        for (int i = row.getCellCount(); i > 0; i--) {
            if (isFilled(row.hasCell(i - 1) ? row.getCell(i - 1) : null)) {
                return i;
            }
        }
        return 0;
    }

    /** Sheets leave out empty cells at the end of a row, so only rows that are too long are ragged. */
    private static void take(Row row, TableBuilder table) {
        var last = lastFilled(row);
        for (int i = 0; i < Math.min(last, table.width()); i++) {
            if (row.hasCell(i)) {
                table.column(i).see(XlsxCell.form(row.getCell(i)));
            }
        }
        table.endRow(Math.max(last, table.width()));
    }

    private static boolean isFilled(@Nullable Cell cell) {
        return cell != null
                && cell.getType() != CellType.EMPTY
                && !cell.getText().isBlank();
    }
}
