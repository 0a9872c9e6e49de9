package id.satudata.hub.exchange.dcat;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.web.Paging;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads pages of the catalogue, latest arrival first. */
@Component
final class CatalogPages {
    private final Entries entries;

    CatalogPages(Entries entries) {
        this.entries = entries;
    }

    CatalogPage read(PageAddress address) {
        return new CatalogPage(address, list(address), entries.count());
    }

    private List<Entry> list(PageAddress address) {
        if (address.before().isPresent()) {
            return entries.before(address.before().get(), CatalogPage.SIZE);
        }
        if (address.number() == 1) {
            return entries.before(EntryIndex.NEWEST, CatalogPage.SIZE);
        }
        var slice = Paging.page(address.number(), CatalogPage.SIZE);
        return entries.page(slice.offset(), slice.limit());
    }
}
