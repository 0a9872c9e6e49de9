package id.satudata.hub.exchange.ckan;

import id.satudata.hub.mapping.OwnAgencies;
import id.satudata.hub.metadata.Slug;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The region's agencies as the operator lists them, also those that publish nothing yet. */
@Component
final class OwnAgencyNames {
    private final OwnAgencies agencies;

    OwnAgencyNames(OwnAgencies agencies) {
        this.agencies = agencies;
    }

    /** The agency an organisation's name or id stands for. */
    Optional<String> title(String nameOrId) {
        return agencies.names().stream()
                .filter(names -> names.stream().anyMatch(it -> isNamed(it, nameOrId)))
                .map(List::getFirst)
                .findFirst();
    }

    /** What the agencies are called. */
    List<String> titles() {
        return agencies.names().stream().map(List::getFirst).toList();
    }

    private static boolean isNamed(String agency, String nameOrId) {
        var name = Slug.of(agency).value();
        return name.equalsIgnoreCase(nameOrId) || Names.id("organization", name).equalsIgnoreCase(nameOrId);
    }
}
