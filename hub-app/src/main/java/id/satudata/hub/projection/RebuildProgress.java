package id.satudata.hub.projection;

/**
 * How far the filling of a new copy of a view has come.
 *
 * @param done how many entries, or in the end revisions, it has taken in
 * @param total how many there are
 */
public record RebuildProgress(Phase phase, long done, long total) {

    /** What is being done. */
    public enum Phase {
        /** Every entry's last revision is loaded. */
        LOADING,
        /** What was recorded meanwhile is taken in. */
        CATCHING_UP,
        /** The new copy takes the place of the old one. */
        SWAPPING
    }
}
