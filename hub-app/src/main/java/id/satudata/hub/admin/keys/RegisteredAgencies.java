package id.satudata.hub.admin.keys;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.mapping.OwnAgencies;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.security.KnownAgencies;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The agencies that publish, and those the operator lists. */
@Component
final class RegisteredAgencies implements KnownAgencies {

    private final Entries entries;
    private final OwnAgencies listed;

    RegisteredAgencies(Entries entries, ObjectProvider<OwnAgencies> listed) {
        this.entries = entries;
        this.listed = listed.getIfAvailable(() -> OwnAgencies.NONE);
    }

    @Override
    public Optional<String> called(String agency) {
        return Stream.concat(
                        listed.names().stream().map(List::getFirst),
                        entries.publishers().stream().map(it -> it.publisher()))
                .filter(it -> Slug.of(it).value().equals(agency))
                .findFirst();
    }
}
