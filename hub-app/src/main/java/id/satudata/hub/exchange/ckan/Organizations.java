package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Slug;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The publishing agencies of the visible entries, as organisations. */
@Component
final class Organizations {
    private final Entries entries;
    private final OwnAgencyNames agencies;

    Organizations(Entries entries, OwnAgencyNames agencies) {
        this.entries = entries;
        this.agencies = agencies;
    }

    /** Agencies whose names make the same slug are one organisation. */
    List<Organization> all() {
        var byName = new LinkedHashMap<String, Organization>();
        for (var it : entries.publishers()) {
            byName.merge(nameOf(it.publisher()), organization(it.publisher(), it.entries()), Organizations::joined);
        }
        return List.copyOf(byName.values());
    }

    /** The same, and after them the agencies that the operator lists and that publish nothing yet, as CKAN's without packages. */
    List<Organization> known() {
        var byName = new LinkedHashMap<String, Organization>();
        all().forEach(it -> byName.put(it.name(), it));
        agencies.titles().forEach(it -> byName.putIfAbsent(nameOf(it), organization(it, 0)));
        return List.copyOf(byName.values());
    }

    Optional<Organization> findKnown(String nameOrId) {
        return known().stream().filter(it -> it.isNamed(nameOrId)).findFirst();
    }

    Optional<Organization> find(String nameOrId) {
        return all().stream().filter(it -> it.isNamed(nameOrId)).findFirst();
    }

    static Organization organization(String publisher, long packages) {
        var name = nameOf(publisher);
        return new Organization(Names.id("organization", name), name, publisher, packages);
    }

    static Optional<Organization> of(Agent publisher) {
        return publisher.name().in("id").map(it -> organization(it, 0));
    }

    private static String nameOf(String publisher) {
        return Slug.of(publisher).value();
    }

    private static Organization joined(Organization one, Organization other) {
        return new Organization(one.id(), one.name(), one.publisher(), one.packages() + other.packages());
    }
}
