package id.satudata.hub.search;

/**
 * Remembers within an index how far it has come; no search finds it.
 *
 * @param fence the greatest fence number under which the index was written
 */
record PositionDocument(boolean visible, long position, long fence) {

    static final String ID = "position";
}
