package id.satudata.hub.admin.status;

import id.satudata.hub.portal.Words;

/** What the parts of the hub are called. */
public final class PartNames {

    /** The bundle of all words of the operator's pages. */
    public static final String WORDS = "id.satudata.hub.admin.pages";

    private PartNames() {}

    /** A part without a name for people is called as in the log. */
    public static String of(String part, Words words) {
        var key = "part." + part;
        return words.has(key) ? words.of(key) : part;
    }
}
