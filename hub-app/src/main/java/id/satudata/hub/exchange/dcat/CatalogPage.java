package id.satudata.hub.exchange.dcat;

import id.satudata.hub.catalog.Entry;
import java.util.List;

/**
 * One page of the catalogue.
 *
 * @param total how many entries the whole catalogue has
 */
record CatalogPage(PageAddress address, List<Entry> entries, long total) {
    /** CKAN's page size, which its harvesters expect. */
    static final int SIZE = 100;

    CatalogPage {
        entries = List.copyOf(entries);
    }

    long lastNumber() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    boolean isFull() {
        return entries.size() == SIZE;
    }
}
