package id.satudata.hub.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an API key may be allowed to do. */
public enum Scope {
    /** Hand in descriptions and files. */
    SUBMIT,
    /** Edit, withdraw and restore any dataset, and read the history of what is withdrawn. */
    MANAGE,
    /** Delete and purge datasets; neither can be undone. */
    ERASE,
    /** See how the hub runs, set its views right and keep its sources, at the operator's desk and by API. */
    OPERATE,
    /** Fetch restricted data that an agreement with a partner opens; only ever together with that partner. */
    EXCHANGE;

    /** Its name in documents. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope of that name in documents. */
    public static Optional<Scope> ofWord(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** The authority's name in the filter chains. */
    String authority() {
        return "SCOPE_" + word();
    }
}
