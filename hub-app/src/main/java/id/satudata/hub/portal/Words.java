package id.satudata.hub.portal;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Everything a page says, counts or dates, in one language. */
public final class Words {

    private static final String BUNDLE = "id.satudata.hub.portal.words";
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB");
    private static final int KILO = 1_000;
    private static final int LENGTH_OF_DAY = 10;

    private final Language language;
    private final ZoneId zone;
    private final ResourceBundle bundle;

    Words(Language language, ZoneId zone) {
        this(language, zone, BUNDLE);
    }

    private Words(Language language, ZoneId zone, String bundle) {
        this.language = language;
        this.zone = zone;
        this.bundle = ResourceBundle.getBundle(
                bundle, language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The same language in the words of another module's bundle. */
    Words from(String otherBundle) {
        return new Words(language, zone, otherBundle);
    }

    /** The sentence of that name with the facts put in. */
    public String of(String key, Object... facts) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(facts);
    }

    /** Whether there is a sentence of that name. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text for a reader of this language; empty when there is none. */
    public String in(LocalizedText text) {
        return text.in(language.tag()).orElse("");
    }

    /** The language the reader gets the text in; empty where it is the page's own or is not known. */
    public String foreign(LocalizedText text) {
        var shown = in(text);
        return text.in(language.tag())
                        .equals(Optional.ofNullable(text.byLanguage().get(language.tag())))
                ? ""
                : text.byLanguage().entrySet().stream()
                        .filter(it -> it.getValue().equals(shown))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse("");
    }

    /** A path of the portal in this language. */
    String path(String plain) {
        return language.path(plain);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** A moment as precise as it is known: {@code 12 Maret 2024}, {@code Maret 2024} or {@code 2024}. */
    public String date(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> date.lexical();
            case MONTH -> format("MMMM yyyy").format(YearMonth.parse(date.lexical()));
            case DAY -> day(LocalDate.parse(date.lexical()));
            case INSTANT -> day(LocalDate.parse(date.lexical().substring(0, LENGTH_OF_DAY)));
        };
    }

    public String date(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    public String time(Instant moment) {
        return format(bundle.getString("pattern.time")).format(ZonedDateTime.ofInstant(moment, zone));
    }

    /** A file size in decimal units (IEC 80000-13): {@code 2,1 MB}. */
    public String size(long bytes) {
        var unit = 0;
        double value = bytes;
        while (value >= KILO && unit < UNITS.size() - 1) {
            value /= KILO;
            unit++;
        }
        var digits = NumberFormat.getNumberInstance(language.locale());
        digits.setMaximumFractionDigits(unit == 0 || value >= 100 ? 0 : 1);
        return digits.format(value) + " " + UNITS.get(unit);
    }

    public String day(LocalDate day) {
        return format("d MMMM yyyy").format(day);
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
