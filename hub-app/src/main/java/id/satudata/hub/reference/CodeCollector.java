package id.satudata.hub.reference;

import id.satudata.hub.concept.RegionSystem;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Collects the codes of a list with their names, and lets nothing in that cannot be one. */
final class CodeCollector {

    private static final int MOST_CODES = 200_000;
    private static final int LONGEST_NAME = 200;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}");
    private static final Pattern DIGITS = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{10}");

    private final RegionSystem system;
    private final NavigableMap<String, String> names = new TreeMap<>();

    CodeCollector(RegionSystem system) {
        this.system = system;
    }

    void add(long line, String written, String name) throws DamagedCodes {
        var code = code(written.strip());
        var cleaned = SPACES.matcher(name).replaceAll(" ").strip();
        if (!system.writes(code)) {
            throw new DamagedCodes(line, "code-invalid", written);
        }
        if (cleaned.isEmpty()
                || cleaned.length() > LONGEST_NAME
                || CONTROLS.matcher(cleaned).find()) {
            throw new DamagedCodes(line, "name-invalid", written);
        }
        var before = names.putIfAbsent(code, cleaned);
        if (before != null && !before.equals(cleaned)) {
            throw new DamagedCodes(line, "code-repeated", written);
        }
        if (names.size() > MOST_CODES) {
            throw new DamagedCodes(line, "too-many", String.valueOf(MOST_CODES));
        }
    }

    /** The codes in their order, each within a region that is in the list too. */
    NavigableMap<String, String> codes() throws DamagedCodes {
        if (names.isEmpty()) {
            throw new DamagedCodes(1, "no-codes", "");
        }
        for (var code : names.keySet()) {
            var above = system.above(code);
            if (above.isPresent() && !names.containsKey(above.get())) {
                throw new DamagedCodes(0, "code-orphaned", code);
            }
        }
        return Collections.unmodifiableNavigableMap(names);
    }

    private String code(String written) {
        return switch (system) {
            case KEMENDAGRI -> DIGITS.matcher(written).matches() ? dotted(written) : written;
            case BPS -> written.replace(".", "");
        };
    }

    private static String dotted(String digits) {
        var text = new StringBuilder(digits);
        for (var at : new int[] {6, 4, 2}) {
            if (text.length() > at) {
                text.insert(at, '.');
            }
        }
        return text.toString();
    }
}
