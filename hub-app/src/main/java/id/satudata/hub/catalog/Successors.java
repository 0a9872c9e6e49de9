package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import java.util.Optional;

/** Port: entries that became one with another, whose addresses lead there. */
@FunctionalInterface
public interface Successors {

    /** No entry ever did. */
    Successors NONE = entry -> Optional.empty();

    /** The entry it became one with. */
    Optional<EntryId> of(EntryId entry);
}
