package id.satudata.hub.exchange.changes;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.syndication.Item;
import java.util.Optional;

/**
 * An entry at the place of its latest change.
 *
 * @param entry what it says; nothing where it is gone
 */
record Change(Item item, Optional<Entry> entry) {

    boolean isFirst() {
        return entry.map(it -> it.number() == 1).orElse(false);
    }
}
