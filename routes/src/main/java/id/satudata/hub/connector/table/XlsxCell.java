package id.satudata.hub.connector.table;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** What a cell of a sheet holds, by its own type and format: text stays text, even when it looks like a number. */
final class XlsxCell {

    private static final Pattern QUOTED_OR_COLOUR = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");
    private static final Pattern DAY = Pattern.compile(".*[yd].*|.*mmm.*");
    private static final Pattern TIME = Pattern.compile(".*[hs].*");
    private static final Pattern PADDED = Pattern.compile("0{2,}");

    private XlsxCell() {}

    static CellForm form(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY, ERROR -> CellForm.MISSING;
            case BOOLEAN -> CellForm.BOOLEAN;
            case STRING -> CellForm.of(cell.getText()) == CellForm.MISSING ? CellForm.MISSING : CellForm.TEXT;
            case NUMBER -> number(cell);
            case FORMULA -> CellForm.of(String.valueOf(cell.getRawValue()));
        };
    }

    private static CellForm number(Cell cell) {
        var stated = cell.getDataFormatString();
        var format = stated == null
                ? ""
                : QUOTED_OR_COLOUR.matcher(stated).replaceAll("").toLowerCase(Locale.ROOT);
        if (PADDED.matcher(format).matches()) {
            return CellForm.TEXT;
        }
        if (DAY.matcher(format).matches()) {
            return TIME.matcher(format).matches() ? CellForm.DATE_TIME : CellForm.DATE;
        }
        var number = cell.asNumber();
        return number.stripTrailingZeros().scale() <= 0 ? CellForm.INTEGER : CellForm.DOT_DECIMAL;
    }
}
