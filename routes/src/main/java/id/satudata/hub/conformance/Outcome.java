package id.satudata.hub.conformance;

/** What became of a rule. */
public enum Outcome {
    PASSED,
    /** The client reads it, but without something that the source says. */
    LOSES,
    /** The client refuses the record, or the whole source. */
    BREAKS,
    /** Nothing came that the rule could be held against. */
    UNSEEN
}
