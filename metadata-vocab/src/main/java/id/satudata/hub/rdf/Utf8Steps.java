package id.satudata.hub.rdf;

/** Follows UTF-8 byte by byte. */
final class Utf8Steps {

    private int due;
    private int least = 0x80;
    private int most = 0xBF;

    /** Whether the byte may stand behind those before. */
    boolean goesOn(byte signed) {
        int b = signed & 0xFF;
        if (due == 0) {
            return begins(b);
        }
        var fits = b >= least && b <= most;
        least = 0x80;
        most = 0xBF;
        due--;
        return fits;
    }

    private boolean begins(int b) {
        if (b < 0x80) {
            return true;
        }
        if (b < 0xC2 || b > 0xF4) {
            return false;
        }
        due = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
        least = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80; // else it could be shorter
        most = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF; // no halves of pairs, nothing beyond Unicode
        return true;
    }
}
