package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.search.SearchQuery;
import java.util.List;
import org.springframework.stereotype.Component;

/** All packages in full, the last arrived first. */
@Component
final class CurrentPackageList implements Action {
    private static final int USUAL = 100;

    private final Entries entries;
    private final PackageDicts packages;

    CurrentPackageList(Entries entries, PackageDicts packages) {
        this.entries = entries;
        this.packages = packages;
    }

    @Override
    public String name() {
        return "current_package_list_with_resources";
    }

    @Override
    public String help() {
        return "The datasets in full, the last arrived first. Parameters: limit (at most 1000, usually 100), offset,"
                + " page (from 1, instead of offset).";
    }

    @Override
    public Object run(Parameters parameters) {
        var limit = Math.toIntExact(parameters.number("limit", USUAL, SearchQuery.LARGEST_SIZE));
        var page = parameters.number("page", 1, Integer.MAX_VALUE);
        var offset = parameters.number("offset", Math.max(0, page - 1) * limit, Integer.MAX_VALUE);
        return packages.of(limit == 0 ? List.of() : entries.page(offset, limit));
    }
}
