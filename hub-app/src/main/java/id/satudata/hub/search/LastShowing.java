package id.satudata.hub.search;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;

/** What an entry out of sight said last. */
@FunctionalInterface
interface LastShowing {

    /** The last of the entry's revisions before that number with which it was in sight and whose content still exists. */
    Optional<Revision> before(EntryId entry, int number) throws IOException;

    /** Asks the log, one revision at a time: the one before a withdrawal is nearly always the one. */
    static LastShowing in(RevisionLog log) {
        return (entry, number) -> {
            try {
                var earlier = log.history(entry, number, 1);
                while (!earlier.isEmpty() && !earlier.getFirst().shows()) {
                    earlier = log.history(entry, earlier.getFirst().number(), 1);
                }
                return earlier.stream().findFirst();
            } catch (DataAccessException e) {
                throw new IOException("The history of entry " + entry + " cannot be read", e);
            }
        };
    }
}
