package id.satudata.hub.syndication;

import id.satudata.hub.revision.Sequence;
import java.time.Instant;

/**
 * How far a list has come.
 *
 * @param position the last revision it holds
 * @param completeUntil every change before this moment is in the list; who asks again from here misses nothing
 */
public record Standing(Sequence position, Instant completeUntil) {}
