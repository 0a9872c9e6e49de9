package id.satudata.hub.harvest;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.RunId;

/** Port: told at the end of a completed run whose records it came across, so that what its source no longer has can go. */
@FunctionalInterface
public interface Attendance {

    /** Nothing ever goes. */
    Attendance NOT_TAKEN = (run, source, presence) -> {};

    /** All that follows from it is durable when this returns. */
    void taken(RunId run, Source source, Presence presence);
}
