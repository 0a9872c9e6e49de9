package id.satudata.hub.exchange.dcat;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.exchange.recent.RecentList;
import id.satudata.hub.syndication.Item;
import id.satudata.hub.syndication.Syndication;
import id.satudata.hub.syndication.Window;
import id.satudata.hub.web.Paging;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Pages of what changed and of what an agency publishes, latest change last: what changes while it is walked moves to the
 * end, so that nobody misses it. Every entry is read once more from the system of record.
 */
@Component
final class ChangePages {
    private static final String AGENCY = "instansi:";

    private final Syndication syndication;
    private final RecentList list;
    private final Entries entries;

    ChangePages(Syndication syndication, RecentList list, Entries entries) {
        this.syndication = syndication;
        this.list = list;
        this.entries = entries;
    }

    CatalogPage read(PageAddress address) {
        var selection = address.selection();
        var window = Window.shown(selection.agency().map(AGENCY::concat), selection.since());
        var completeUntil = list.completeUntil(); // before the list is read, so that it never promises too much
        var items = items(window, address);
        var next = items.size() == CatalogPage.SIZE
                ? Optional.<Cursor>of(new Cursor.After(items.getLast().sequence()))
                : Optional.<Cursor>empty();
        return new CatalogPage(
                address,
                entries.all(items.stream().map(Item::entry).toList()),
                syndication.count(window),
                next,
                Optional.of(completeUntil));
    }

    /** Whether the agency publishes something. */
    boolean knows(String slug) {
        list.requireRecent();
        return !syndication.shown(AGENCY + slug, Optional.empty(), 1).isEmpty();
    }

    private List<Item> items(Window window, PageAddress address) {
        if (address.cursor().orElse(null) instanceof Cursor.After(var change)) {
            return syndication.after(window, change, CatalogPage.SIZE);
        }
        var slice = Paging.page(address.number(), CatalogPage.SIZE);
        return syndication.page(window, slice.offset(), slice.limit());
    }
}
