package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.search.Condition;
import id.satudata.hub.search.SearchQuery;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Resources by their ids, which the index knows their datasets by. */
@Component
final class KnownResources {
    private static final int MOST = 10;

    private final FoundPackages packages;
    private final ResourceDicts resources;
    private final IndexedWrites writes;

    KnownResources(FoundPackages packages, ResourceDicts resources, IndexedWrites writes) {
        this.packages = packages;
        this.resources = resources;
        this.writes = writes;
    }

    /** A resource and the entry it is of. */
    record Known(Entry entry, ResourceDict resource) {}

    Known required(String id) {
        if (!isUuid(id)) {
            throw CkanFault.notFound("Resource");
        }
        return find(id).or(() -> writes.areAllIn() ? find(id) : Optional.empty())
                .orElseThrow(() -> CkanFault.notFound("Resource"));
    }

    private Optional<Known> find(String id) {
        var named = new Condition.Worded(Names.lower(id), false);
        return packages.entries("", named, SearchQuery.Sort.IDENTITY, 0, MOST).stream()
                .flatMap(entry -> resources.of(entry).stream()
                        .filter(it -> it.id().equalsIgnoreCase(id))
                        .map(it -> new Known(entry, it)))
                .findFirst();
    }

    private static boolean isUuid(String id) {
        try {
            return UUID.fromString(id).toString().equalsIgnoreCase(id);
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
