package id.satudata.hub.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of an XLSX workbook with a column for the code and one for the name. */
final class XlsxCodes {

    private static final long ALL_PARTS = 200L << 20;
    private static final int MOST_PARTS = 500;
    private static final int MOST_COLUMNS = 50;

    private XlsxCodes() {}

    static void read(byte[] file, CodeCollector codes) throws DamagedCodes {
        try {
            unfold(file);
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(file));
                    var rows = book.getFirstSheet().openStream()) {
                var table = new TableCodes(codes);
                var line = 0L;
                for (var walk = rows.iterator(); walk.hasNext(); ) {
                    var row = walk.next();
                    line = row.getRowNum();
                    table.take(line, cells(row));
                }
                table.end(line);
            }
        } catch (IOException | RuntimeException e) {
            // the library meets a broken workbook with whatever exception comes first
            throw new DamagedCodes(1, "xlsx-broken", "");
        }
    }

    /** Refuses what would unfold to more than memory should hold; what its index says of sizes is not believed. */
    private static void unfold(byte[] file) throws IOException, DamagedCodes {
        var left = ALL_PARTS;
        var parts = 0;
        var scrap = new byte[1 << 16];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                for (var read = zip.read(scrap); read >= 0; read = zip.read(scrap)) {
                    left -= read;
                }
                if (left < 0 || ++parts > MOST_PARTS) {
                    throw new DamagedCodes(1, "too-large", "");
                }
            }
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            var cell = row.hasCell(i) ? row.getCell(i) : null;
            cells.add(cell == null || cell.getType() == CellType.EMPTY ? "" : cell.getText());
        }
        return cells;
    }
}
