package id.satudata.hub.dump;

/** What became of the order to make a dump. */
public sealed interface Making {

    record Made(Dump dump) implements Making {}

    /** Nothing has changed since there is one. */
    record Unchanged(Dump dump) implements Making {}

    /** The disks lack room. */
    record NoRoom() implements Making {}

    /**
     * It could not be made now.
     *
     * @param reason as the log has it
     */
    record Failed(String reason) implements Making {}
}
