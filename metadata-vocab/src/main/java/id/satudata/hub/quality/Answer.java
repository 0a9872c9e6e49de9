package id.satudata.hub.quality;

/** What a check found. */
public enum Answer {
    MET,
    UNMET,
    /** Nobody has looked yet, such as whether an address answers: it earns nothing and is no fault. */
    NOT_CHECKED,
    /** It is not asked of this dataset. */
    NOT_APPLICABLE;

    static Answer of(boolean met) {
        return met ? MET : UNMET;
    }
}
