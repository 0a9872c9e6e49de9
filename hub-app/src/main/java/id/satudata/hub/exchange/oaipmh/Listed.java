package id.satudata.hub.exchange.oaipmh;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.syndication.Item;
import java.time.Instant;
import java.util.Optional;

/**
 * A record: an entry as it is listed and, unless it is gone, what it says.
 *
 * @param entry nothing for one that is gone, even where the list does not know yet
 */
record Listed(Item item, Optional<Entry> entry) {

    /** When it changed last; what was read after the list may be newer than it. */
    Instant datestamp() {
        return entry.map(Entry::changed).filter(it -> it.isAfter(item.at())).orElse(item.at());
    }

    boolean isDeleted() {
        return entry.isEmpty();
    }
}
