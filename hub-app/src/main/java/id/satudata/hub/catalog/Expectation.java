package id.satudata.hub.catalog;

import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.Sequence;
import java.util.Optional;
import java.util.Set;

/** What a writer believes about an entry; where that is no longer so, nothing is written. */
public sealed interface Expectation {

    Expectation ANYTHING = new Anything();

    /** Whether it is so. */
    boolean holds(Optional<EntryHead> head);

    /** Any state will do. */
    record Anything() implements Expectation {
        @Override
        public boolean holds(Optional<EntryHead> head) {
            return true;
        }
    }

    /** There is no such entry, and there never was. */
    record Absent() implements Expectation {
        @Override
        public boolean holds(Optional<EntryHead> head) {
            return head.isEmpty();
        }
    }

    /** There is such an entry, whatever it says. */
    record Present() implements Expectation {
        @Override
        public boolean holds(Optional<EntryHead> head) {
            return head.isPresent();
        }
    }

    /** The entry's latest revision is one of these. */
    record OneOf(Set<Sequence> revisions) implements Expectation {
        public OneOf {
            revisions = Set.copyOf(revisions);
        }

        @Override
        public boolean holds(Optional<EntryHead> head) {
            return head.map(EntryHead::latest).filter(revisions::contains).isPresent();
        }
    }
}
