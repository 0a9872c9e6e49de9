package id.satudata.hub.connector.datajson;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Validators;
import id.satudata.hub.connector.walk.PageWalk;
import id.satudata.hub.connector.walk.RemotePages;
import id.satudata.hub.connector.walk.SamePages;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Walks the datasets of a data.json document, which is kept on disk meanwhile.
 *
 * @see <a href="https://resources.data.gov/resources/dcat-us/">DCAT-US 1.1</a>
 */
public final class DataJsonConnector implements Connector {

    private static final String ACCEPT = "application/json, */*;q=0.1";
    private static final String USUAL_PLACE = "/data.json";

    private final EgressClient egress;

    public DataJsonConnector(EgressClient egress) {
        this.egress = egress;
    }

    @Override
    public String kind() {
        return "datajson";
    }

    @Override
    public RecordPages open(Source source) throws IOException {
        return open(source, Optional.empty(), Validators.NONE);
    }

    @Override
    public RecordPages open(Source source, Optional<Instant> since, Validators known) throws IOException {
        var address = document(source.address());
        return PageWalk.start(
                source, egress.getWhole(address, ACCEPT, known.headers(), it -> pages(address, it, known)));
    }

    private static RemotePages pages(URI address, EgressResponse response, Validators known) throws IOException {
        return known.stillHoldBy(response)
                ? new SamePages()
                : new DatasetList(address, KeptDocument.of(response.requireSuccess()), Validators.of(response));
    }

    /** The home page of a portal stands for the document at its usual place. */
    private static URI document(URI address) throws SourceUnreadable {
        if (address.getRawAuthority() == null) {
            throw new SourceUnreadable("not-datajson-address", address);
        }
        var path = address.getRawPath();
        return path == null || path.isEmpty() || path.equals("/") ? address.resolve(USUAL_PLACE) : address;
    }
}
