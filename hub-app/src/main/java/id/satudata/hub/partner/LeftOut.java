package id.satudata.hub.partner;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of descriptions that an agreement keeps from a partner. */
public enum LeftOut {
    KEYWORDS,
    CONTACT,
    CREATOR,
    LANDING_PAGE,
    COVERAGE,
    FREQUENCY,
    RIGHTS,
    SATU_DATA,
    FILES,
    /** What sources said beyond the terms of the catalogue. */
    OTHERS;

    /** Its name for machines. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LeftOut> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
