package id.satudata.hub.exchange.dcat;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.web.Paging;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Pages of the whole catalogue, latest arrival first. */
@Component
final class ArrivalPages {
    private final Entries entries;

    ArrivalPages(Entries entries) {
        this.entries = entries;
    }

    CatalogPage read(PageAddress address) {
        var listed = list(address);
        var next = listed.size() == CatalogPage.SIZE
                ? Optional.<Cursor>of(new Cursor.Before(listed.getLast().first()))
                : Optional.<Cursor>empty();
        return new CatalogPage(address, listed, entries.count(), next, Optional.empty());
    }

    private List<Entry> list(PageAddress address) {
        if (address.cursor().orElse(null) instanceof Cursor.Before(var arrival)) {
            return entries.before(arrival, CatalogPage.SIZE);
        }
        if (address.number() == 1) {
            return entries.before(EntryIndex.NEWEST, CatalogPage.SIZE);
        }
        var slice = Paging.page(address.number(), CatalogPage.SIZE);
        return entries.page(slice.offset(), slice.limit());
    }
}
