package id.satudata.hub.mapping.field;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names under which dialects of keys and values tell who may have the data, and of which class of public information it
 * is. Letter case, spaces and dashes do not matter: what stands under a name that was nearly the right one must not be overlooked.
 */
public final class AccessNames {

    private static final Set<String> NAMES = Set.of(
            "accessrights",
            "accessright",
            "dctaccessrights",
            "accesslevel",
            "akses",
            "hakakses",
            "tingkatakses",
            "klasifikasiakses");

    private static final Set<String> CLASSES = Set.of("klasifikasikip", "klasifikasiinformasipublik");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private AccessNames() {}

    /** Whether what stands under this name is a right of access. */
    public static boolean include(String name) {
        return NAMES.contains(letters(name));
    }

    /** Whether what stands under this name is the class of public information. */
    public static boolean tellTheClass(String name) {
        return CLASSES.contains(letters(name));
    }

    private static String letters(String name) {
        return NO_LETTERS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
