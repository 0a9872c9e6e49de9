package id.satudata.hub.connector.table;

import static id.satudata.hub.connector.table.CellForm.BOOLEAN;
import static id.satudata.hub.connector.table.CellForm.COMMA_DECIMAL;
import static id.satudata.hub.connector.table.CellForm.COMMA_GROUPED;
import static id.satudata.hub.connector.table.CellForm.COMMA_GROUPED_DECIMAL;
import static id.satudata.hub.connector.table.CellForm.COMMA_ONCE;
import static id.satudata.hub.connector.table.CellForm.DATE;
import static id.satudata.hub.connector.table.CellForm.DATE_TIME;
import static id.satudata.hub.connector.table.CellForm.DOT_DECIMAL;
import static id.satudata.hub.connector.table.CellForm.DOT_GROUPED;
import static id.satudata.hub.connector.table.CellForm.DOT_GROUPED_DECIMAL;
import static id.satudata.hub.connector.table.CellForm.DOT_ONCE;
import static id.satudata.hub.connector.table.CellForm.INTEGER;
import static id.satudata.hub.connector.table.CellForm.MISSING;
import static id.satudata.hub.connector.table.CellForm.TEXT;

import id.satudata.hub.metadata.Column;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The forms seen in one column, from which its datatype follows; a column of codes is text whatever it looks like. */
final class ColumnProfile {

    private static final Set<CellForm> INDONESIAN =
            EnumSet.of(INTEGER, COMMA_DECIMAL, COMMA_ONCE, DOT_ONCE, DOT_GROUPED, DOT_GROUPED_DECIMAL);
    private static final Set<CellForm> ENGLISH =
            EnumSet.of(INTEGER, DOT_DECIMAL, DOT_ONCE, COMMA_ONCE, COMMA_GROUPED, COMMA_GROUPED_DECIMAL);

    private final String name;
    private final EnumSet<CellForm> forms = EnumSet.noneOf(CellForm.class);

    ColumnProfile(String name) {
        this.name = name;
        if (CodeName.is(name)) {
            forms.add(TEXT);
        }
    }

    void see(String cell) {
        if (!forms.contains(TEXT)) {
            see(CellForm.of(cell));
        }
    }

    void see(CellForm form) {
        if (form != MISSING) {
            forms.add(form);
        }
    }

    /** The column; where both ways of writing numbers fit, the commas decide that the file's locale uses. */
    Column column(boolean decimalComma) {
        return new Column(name, datatype(decimalComma));
    }

    private String datatype(boolean decimalComma) {
        if (forms.isEmpty() || forms.contains(TEXT)) {
            return "string";
        }
        if (forms.size() == 1 && !Collections.disjoint(forms, EnumSet.of(DATE, DATE_TIME, BOOLEAN))) {
            return forms.contains(DATE) ? "date" : forms.contains(DATE_TIME) ? "dateTime" : "boolean";
        }
        var indonesian = INDONESIAN.containsAll(forms);
        var english = ENGLISH.containsAll(forms);
        if (!indonesian && !english) {
            return "string";
        }
        var fractions = indonesian && (decimalComma || !english)
                ? EnumSet.of(COMMA_DECIMAL, COMMA_ONCE, DOT_GROUPED_DECIMAL)
                : EnumSet.of(DOT_DECIMAL, DOT_ONCE, COMMA_GROUPED_DECIMAL);
        return Collections.disjoint(forms, fractions) ? "integer" : "decimal";
    }
}
