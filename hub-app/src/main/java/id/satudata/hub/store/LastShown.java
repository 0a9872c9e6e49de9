package id.satudata.hub.store;

import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import java.util.Optional;

/** Finds in the log what an entry said before it was taken out of sight. */
final class LastShown {

    private static final int AT_ONCE = 5;

    private final RevisionLog log;

    LastShown(RevisionLog log) {
        this.log = log;
    }

    /** The entry's last revision before this one that shows it and still has its content. */
    Optional<Revision> before(Revision later) {
        var number = later.number();
        while (true) {
            var earlier = log.history(later.entry(), number, AT_ONCE);
            var shown = earlier.stream().filter(Revision::shows).findFirst();
            if (shown.isPresent() || earlier.isEmpty()) {
                return shown;
            }
            number = earlier.getLast().number();
        }
    }
}
