package id.satudata.hub.connector.table;

/**
 * Tells whether bytes seen piece by piece are well-formed UTF-8.
 *
 * @see <a href="https://www.unicode.org/versions/latest/core-spec/chapter-3/#G27506">Unicode, table 3-7</a>
 */
final class Utf8Check {

    private boolean broken;
    private int expected;
    private int lowest = 0x80;
    private int highest = 0xBF;

    void see(byte[] chunk, int length) {
        for (int i = 0; i < length && !broken; i++) {
            see(chunk[i] & 0xFF);
        }
    }

    boolean holds() {
        return !broken && expected == 0;
    }

    private void see(int octet) {
        if (expected > 0) {
            broken = octet < lowest || octet > highest;
            expected--;
            lowest = 0x80;
            highest = 0xBF;
        } else if (octet >= 0x80) {
            lead(octet);
        }
    }

    /** The second byte's range is narrower after some first bytes: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
    private void lead(int octet) {
        if (octet >= 0xC2 && octet <= 0xDF) {
            expected = 1;
        } else if (octet >= 0xE0 && octet <= 0xEF) {
            expected = 2;
            lowest = octet == 0xE0 ? 0xA0 : 0x80;
            highest = octet == 0xED ? 0x9F : 0xBF;
        } else if (octet >= 0xF0 && octet <= 0xF4) {
            expected = 3;
            lowest = octet == 0xF0 ? 0x90 : 0x80;
            highest = octet == 0xF4 ? 0x8F : 0xBF;
        } else {
            broken = true;
        }
    }
}
