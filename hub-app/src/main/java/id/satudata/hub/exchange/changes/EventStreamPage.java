package id.satudata.hub.exchange.changes;

import id.satudata.hub.revision.Sequence;
import java.util.List;

/** A document of the stream: the changes after a place in the order. */
record EventStreamPage(Sequence after, List<Change> changes, boolean hasNext) {
    EventStreamPage {
        changes = List.copyOf(changes);
    }

    boolean isFirst() {
        return after.equals(Sequence.START);
    }
}
