package id.satudata.hub.concept.wilayah;

import id.satudata.hub.concept.RegionSystem;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a published name out in full: {@code KAB. BULELENG} is Kabupaten Buleleng, village 2001 Banyuasri is Desa Banyuasri. */
final class Labels {

    private static final Pattern PROVINCE = Pattern.compile("(?i)^(?:provinsi|prov\\.?)\\s+");
    private static final Pattern REGENCY = Pattern.compile("(?i)^(?:kabupaten|kab\\.?)\\s+");
    private static final Pattern CITY = Pattern.compile("(?i)^kota\\s+");
    private static final Pattern DISTRICT = Pattern.compile("(?i)^(?:kecamatan|kec\\.?)\\s+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
    private static final Pattern NUMERAL = Pattern.compile("[IVX]+");
    private static final Set<String> SHORT_FORMS = Set.of("DKI", "DI");
    private static final int VILLAGE_KIND = 9;

    private Labels() {}

    static String of(RegionSystem system, String code, String published) {
        var spaced = SPACES.matcher(published.strip()).replaceAll(" ");
        var name = spaced.equals(spaced.toUpperCase(Locale.ROOT)) ? capitalised(spaced) : spaced;
        return switch (system.level(code)) {
            case 0 -> "Provinsi " + PROVINCE.matcher(name).replaceFirst("");
            case 1 ->
                CITY.matcher(name).find()
                        ? name
                        : "Kabupaten " + REGENCY.matcher(name).replaceFirst("");
            case 2 -> "Kecamatan " + DISTRICT.matcher(name).replaceFirst("");
            default -> village(system, code, name);
        };
    }

    /** The first digit of a Kemendagri village tells its kind; BPS does not say it in the code. */
    private static String village(RegionSystem system, String code, String name) {
        if (system == RegionSystem.BPS) {
            return name;
        }
        return switch (code.charAt(VILLAGE_KIND)) {
            case '1' -> "Kelurahan " + name;
            case '2' -> "Desa " + name;
            default -> name;
        };
    }

    private static String capitalised(String name) {
        return WORD.matcher(name).replaceAll(word -> capital(word.group()));
    }

    private static String capital(String word) {
        if (SHORT_FORMS.contains(word) || NUMERAL.matcher(word).matches()) {
            return word;
        }
        return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
