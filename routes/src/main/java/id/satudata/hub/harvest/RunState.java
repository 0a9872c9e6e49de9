package id.satudata.hub.harvest;

/** Where a run stands. */
public enum RunState {
    RUNNING,
    /** Every record the source has was seen. */
    COMPLETED,
    /** The source broke off; what had come was kept. */
    PARTIAL,
    /** The hub stopped it, and says why; what had come was kept. */
    STOPPED,
    /** Nothing could be read. */
    FAILED
}
