package id.satudata.hub.exchange.ckan;

import id.satudata.hub.search.Condition;
import id.satudata.hub.search.SearchQuery;
import org.springframework.stereotype.Component;

/** The last change of each package, latest first. */
@Component
final class RecentlyChanged implements Action {
    private static final int USUAL = 31;
    private static final int MOST = 100;

    private final FoundPackages packages;

    RecentlyChanged(FoundPackages packages) {
        this.packages = packages;
    }

    @Override
    public String name() {
        return "recently_changed_packages_activity_list";
    }

    @Override
    public String help() {
        return "The datasets changed last, each with its last change. Parameters: offset, limit (usually 31, at most"
                + " 100).";
    }

    @Override
    public Object run(Parameters parameters) {
        var limit = Math.toIntExact(parameters.number("limit", USUAL, MOST));
        var offset = parameters.number("offset", 0, Integer.MAX_VALUE);
        return packages.entries("", Condition.EVERY_ENTRY, SearchQuery.Sort.NEWEST_CHANGE, offset, limit).stream()
                .map(ActivityDict::of)
                .toList();
    }
}
