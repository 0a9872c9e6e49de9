package id.satudata.hub.security;

/** Why a key is not given out or not changed. */
public enum KeyFlaw {
    /** Not 1 to 41 of a-z, 0-9 and -. */
    NAME_INVALID("name"),
    NAME_TAKEN("name"),
    NOTE_TOO_LONG("note"),
    /** Control characters, or halves of characters. */
    NOTE_UNREADABLE("note"),
    /** A key that opens nothing that is not open to all. */
    SCOPES_MISSING("scopes"),
    /** Nobody gives what they do not have. */
    SCOPE_NOT_YOURS("scopes"),
    AGENCY_INVALID("agency"),
    /** None of that short name publishes here, and the operator lists none. */
    AGENCY_UNKNOWN("agency"),
    /** The maker's own key is for another agency alone. */
    AGENCY_NOT_YOURS("agency"),
    /** Only handing in can be limited to an agency. */
    AGENCY_NEEDS_SUBMIT("agency"),
    /** No partner of that name is registered. */
    PARTNER_UNKNOWN("partner"),
    /** The maker's own key is a partner's. */
    PARTNER_NOT_YOURS("partner"),
    /** Who exchanges does so for somebody. */
    PARTNER_MISSING("partner"),
    /** A partner's key can do nothing else. */
    PARTNER_NEEDS_EXCHANGE("partner"),
    EXPIRY_PAST("expires"),
    /** No whole number of days. */
    EXPIRY_UNREADABLE("expires"),
    /** Later than the maker's own key ends, or than any key may last. */
    EXPIRY_TOO_LATE("expires"),
    OVERLAP_INVALID("overlap"),
    /** So many secrets of one key are still valid that there cannot be another. */
    TOO_MANY_SECRETS("overlap"),
    /** The key opens nothing any more. */
    ENDED("key"),
    /** Without it nobody could operate the hub. */
    LAST_OPERATOR("key"),
    /** Somebody else changed it at the same moment. */
    CHANGED_MEANWHILE("key");

    private final String field;

    KeyFlaw(String field) {
        this.field = field;
    }

    /** What of the wish it is about. */
    public String field() {
        return field;
    }
}
