package id.satudata.hub.mapping.field;

import id.satudata.hub.metadata.PartialDate;

/** Whether a span of time runs forward. */
public final class Periods {

    private Periods() {}

    /** Compared only as far as both ends are known: 2024-05 to 2024 is no reversal. */
    public static boolean reversed(PartialDate start, PartialDate end) {
        var length = Math.min(Math.min(start.lexical().length(), end.lexical().length()), "2024-12-31".length());
        return start.lexical().substring(0, length).compareTo(end.lexical().substring(0, length)) > 0;
    }
}
