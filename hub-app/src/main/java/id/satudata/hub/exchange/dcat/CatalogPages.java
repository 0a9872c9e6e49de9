package id.satudata.hub.exchange.dcat;

import id.satudata.hub.metadata.Slug;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import org.springframework.stereotype.Component;

/** Reads pages, each kind in an order of its own that does not shift while it is walked. */
@Component
final class CatalogPages {
    private final ArrivalPages arrivals;
    private final ChangePages changes;
    private final FoundPages finds;

    CatalogPages(ArrivalPages arrivals, ChangePages changes, FoundPages finds) {
        this.arrivals = arrivals;
        this.changes = changes;
        this.finds = finds;
    }

    CatalogPage read(PageAddress address) {
        var selection = address.selection();
        if (selection.equals(Selection.EVERYTHING)) {
            return arrivals.read(address);
        }
        return selection.isSearch() ? finds.read(address) : changes.read(address);
    }

    /** Ends with a problem where nobody knows the agency; it is known by its slug alone. */
    void requireAgency(String name) {
        if (!Slug.of(name).value().equals(name) || !changes.knows(name)) {
            throw Problem.of(ProblemType.NOT_FOUND).toException();
        }
    }
}
