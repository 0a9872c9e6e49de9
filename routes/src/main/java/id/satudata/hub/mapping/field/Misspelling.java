package id.satudata.hub.mapping.field;

/** Whether two words differ as a slip of the keyboard makes them differ. */
final class Misspelling {

    private Misspelling() {}

    /** One letter more, less or other, or two neighbours exchanged. */
    static boolean isOneLetter(String one, String other) {
        int difference = one.length() - other.length();
        if (difference < -1 || difference > 1) {
            return false;
        }
        int start = 0;
        while (start < one.length() && start < other.length() && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = one.length();
        int otherEnd = other.length();
        while (end > start && otherEnd > start && one.charAt(end - 1) == other.charAt(otherEnd - 1)) {
            end--;
            otherEnd--;
        }
        return (end - start <= 1 && otherEnd - start <= 1) || exchanged(one, other, start, end, otherEnd);
    }

    private static boolean exchanged(String one, String other, int start, int end, int otherEnd) {
        return end - start == 2
                && otherEnd - start == 2
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
    }
}
