package id.satudata.hub.concept;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who numbers the regions of Indonesia: two systems whose codes look alike and mean different places. */
public enum RegionSystem {

    /** Codes of the Ministry of Home Affairs, written {@code 51.08.06.1001}. */
    KEMENDAGRI("wilayah", "\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?", 5, 8, 13),

    /** Codes of the statistics office, written {@code 5108060001}. */
    BPS("wilayah-bps", "\\d{2}(\\d{2}(\\d{3}(\\d{3})?)?)?", 4, 7, 10);

    private static final String IRIS = "https://w3id.org/satudata-hub/id/";

    private static final int PROVINCE = 2;

    private final String list;
    private final Pattern form;
    private final int regency;
    private final int district;
    private final int village;

    /** With the lengths of a code at each level; a province has two digits. */
    RegionSystem(String list, String form, int regency, int district, int village) {
        this.list = list;
        this.form = Pattern.compile(form);
        this.regency = regency;
        this.district = district;
        this.village = village;
    }

    /** The system of this name, in any letter case. */
    public static Optional<RegionSystem> named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "kemendagri" -> Optional.of(KEMENDAGRI);
            case "bps" -> Optional.of(BPS);
            default -> Optional.empty();
        };
    }

    /** Name of the vocabulary with this system's codes. */
    public String list() {
        return list;
    }

    /** The IRI of the vocabulary with this system's codes. */
    public String scheme() {
        return IRIS + list;
    }

    /** Whether the text is written as this system writes a code. */
    public boolean writes(String code) {
        return form.matcher(code).matches();
    }

    /** 0 for a province, 1 for a regency or city, 2 for a district, 3 for a village. */
    public int level(String code) {
        var length = code.length();
        if (length == village) {
            return 3;
        }
        if (length == district) {
            return 2;
        }
        return length == regency ? 1 : 0;
    }

    /** The code of the region around it; nothing for a province. */
    public Optional<String> above(String code) {
        return switch (level(code)) {
            case 3 -> Optional.of(code.substring(0, district));
            case 2 -> Optional.of(code.substring(0, regency));
            case 1 -> Optional.of(code.substring(0, PROVINCE));
            default -> Optional.empty();
        };
    }
}
