package id.satudata.hub.exchange.oaipmh;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.IriSpace;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The identifiers of records: {@code oai:<host>:<entry>}, which never change while the hub keeps its public address. */
@Component
final class OaiIdentifiers {

    private final String start;

    OaiIdentifiers(IriSpace space) {
        this.start = "oai:" + URI.create(space.base().value()).getHost() + ":";
    }

    String of(EntryId entry) {
        return start + entry;
    }

    Optional<EntryId> entry(String identifier) {
        return identifier.startsWith(start) ? EntryId.parse(identifier.substring(start.length())) : Optional.empty();
    }
}
