package id.satudata.hub.exchange.dcat;

import id.satudata.hub.catalog.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One page of the catalogue.
 *
 * @param total how many entries all pages have
 * @param next where the next page begins, where there may be one
 * @param completeUntil where changes are listed, the moment to ask from the next time
 */
record CatalogPage(
        PageAddress address, List<Entry> entries, long total, Optional<Cursor> next, Optional<Instant> completeUntil) {
    /** CKAN's page size, which its harvesters expect. */
    static final int SIZE = 100;

    CatalogPage {
        entries = List.copyOf(entries);
    }

    long lastNumber() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
