package id.satudata.hub.connector;

import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import java.net.URI;
import java.util.Optional;

/**
 * A place we harvest from.
 *
 * @param kind name of the connector that speaks its dialect, such as {@code ckan} or {@code folder}
 * @param address where it is: an http(s) address, or a {@code file:} address for a folder
 * @param publisher the agency that publishes what names no publisher of its own
 * @param settings what its connector needs to know beyond that
 */
public record Source(
        SourceId id,
        String kind,
        URI address,
        LocalizedText title,
        Optional<Agent> publisher,
        SourceSettings settings) {

    /** A source that needs no settings. */
    public Source(SourceId id, String kind, URI address, LocalizedText title, Optional<Agent> publisher) {
        this(id, kind, address, title, publisher, SourceSettings.NONE);
    }

    public Source withSettings(SourceSettings changed) {
        return new Source(id, kind, address, title, publisher, changed);
    }
}
