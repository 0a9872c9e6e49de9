package id.satudata.hub.harvest;

/** Where a run stands. */
public enum RunState {
    RUNNING,
    /** Every record the source has was seen. */
    COMPLETED,
    /** The source broke off; what had come was kept. */
    PARTIAL,
    /** Nothing could be read. */
    FAILED
}
