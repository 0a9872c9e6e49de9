package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entries;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names of all packages. */
@Component
final class PackageList implements Action {
    private static final long MOST = 100_000;

    private final Entries entries;

    PackageList(Entries entries) {
        this.entries = entries;
    }

    @Override
    public String name() {
        return "package_list";
    }

    @Override
    public String help() {
        return "Names of the datasets in alphabetical order. Parameters: limit, offset.";
    }

    @Override
    public Object run(Parameters parameters) {
        var limit = parameters.number("limit", MOST, MOST);
        var offset = parameters.number("offset", 0, Long.MAX_VALUE);
        return limit == 0 ? List.of() : entries.names(offset, Math.toIntExact(limit));
    }
}
