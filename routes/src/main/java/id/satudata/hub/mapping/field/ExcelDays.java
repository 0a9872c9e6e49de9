package id.satudata.hub.mapping.field;

import id.satudata.hub.metadata.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/** Days as spreadsheets count them from the start of 1900, where a number is plausibly one: 1980 to 2100. */
final class ExcelDays {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final int DIGITS = 5;

    private ExcelDays() {}

    static Optional<PartialDate> read(String raw) {
        if (raw.length() != DIGITS || !Words.isNumber(raw)) {
            return Optional.empty();
        }
        var day = ZERO.plusDays(Integer.parseInt(raw));
        return day.getYear() >= 1980 && day.getYear() <= 2100 ? Optional.of(PartialDate.day(day)) : Optional.empty();
    }
}
