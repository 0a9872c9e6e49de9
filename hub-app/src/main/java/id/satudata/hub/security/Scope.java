package id.satudata.hub.security;

import java.util.Locale;

/** What an API key may be allowed to do. */
public enum Scope {
    /** Hand in descriptions and files. */
    SUBMIT,
    /** Edit, withdraw and restore any dataset, and read the history of what is withdrawn. */
    MANAGE,
    /** Delete and purge datasets; neither can be undone. */
    ERASE,
    /** See how the hub runs, set its views right and keep its sources, at the operator's desk and by API. */
    OPERATE;

    /** The authority's name in the filter chains. */
    String authority() {
        return "SCOPE_" + name().toLowerCase(Locale.ROOT);
    }
}
