package id.satudata.hub.lease;

/**
 * The right to do a named work alone, until it runs out.
 *
 * @param name the work
 * @param fence grows each time the right is taken anew, so that an earlier holder is recognised
 * @param validUntil when it runs out, by {@link System#nanoTime()} of this process; earlier than in the database
 */
public record Lease(String name, long fence, long validUntil) {

    /** Whether the holder may still act on it, as far as this process can tell. */
    public boolean isValid() {
        return validUntil - System.nanoTime() > 0;
    }
}
