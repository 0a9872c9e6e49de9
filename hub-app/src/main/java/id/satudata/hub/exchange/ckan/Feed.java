package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entry;
import java.util.List;

/**
 * A page of a feed.
 *
 * @param address where its pages are, without the number of the page
 * @param page which one it is, from 1
 * @param total how many entries all pages have
 */
record Feed(String title, String address, long page, long total, List<Entry> entries) {

    /** CKAN's own size. */
    static final int SIZE = 20;

    Feed {
        entries = List.copyOf(entries);
    }

    /** The address of one of its pages. */
    String at(long number) {
        return address + (address.contains("?") ? "&" : "?") + "page=" + number;
    }

    long last() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
