package id.satudata.hub.source;

import id.satudata.hub.metadata.SourceId;
import java.util.List;

/** Entries that may be one dataset, and what an operator decides about them. Nothing is ever made one without that. */
public interface Matches {

    /** How many of a source wait for a decision. */
    long count(SourceId source);

    /** Those of a source that wait, in the order they were found, after a number. */
    List<Match> page(SourceId source, long after, int limit);

    /**
     * Makes both one: the kept entry is shown, and the record belongs to it from now on and brings its words with the next run; the
     * other entry is withdrawn and leads to it. Answers whether there is such a proposal still.
     */
    boolean approve(SourceId source, long number, String actor);

    /** The same for all that can hardly be doubted; answers how many were. */
    int approveStrong(SourceId source, String actor);

    /** Leaves both as they are, for good. */
    boolean refuse(SourceId source, long number, String actor);
}
