package id.satudata.hub.concept.wilayah;

/** Tells whether two names are one letter apart. */
final class Misspelling {

    private Misspelling() {}

    /** Whether one letter put in, left out or changed makes the one name the other. */
    static boolean isOne(String one, String other) {
        if (one.length() > other.length()) {
            return isOne(other, one);
        }
        if (other.length() - one.length() > 1) {
            return false;
        }
        var same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var rest = one.length() == other.length() ? same + 1 : same;
        return same < other.length() && one.regionMatches(rest, other, same + 1, other.length() - same - 1);
    }
}
