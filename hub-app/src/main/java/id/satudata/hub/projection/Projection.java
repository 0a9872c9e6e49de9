package id.satudata.hub.projection;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;

/** A rebuildable view of the revision log that keeps its position beside its data. */
public interface Projection {

    /** Its name in logs, metrics and health, such as {@code rdf}. */
    String name();

    /** The last revision it holds, read from where its data is; {@link Sequence#START} when it is empty. */
    Sequence position() throws IOException;

    /**
     * Takes in the revisions, which follow its position without a gap, and moves the position with them. Taking in the
     * same revisions again changes nothing.
     *
     * @throws IOException when the view's server or disk failed; the position then tells what was taken in
     */
    void apply(List<Revision> batch) throws IOException;

    /** No more revisions are handed over at once. */
    default int batchLimit() {
        return 1_000;
    }

    /** What of a batch counts: of each entry the last revision, in log order. */
    static List<Revision> lastOfEachEntry(List<Revision> batch) {
        var last = new LinkedHashMap<EntryId, Revision>();
        for (var revision : batch) {
            last.remove(revision.entry());
            last.put(revision.entry(), revision);
        }
        return List.copyOf(last.values());
    }
}
