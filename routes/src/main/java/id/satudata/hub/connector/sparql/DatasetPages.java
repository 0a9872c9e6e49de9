package id.satudata.hub.connector.sparql;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.walk.RemotePage;
import id.satudata.hub.connector.walk.RemotePages;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Lists an endpoint's datasets, each page behind the last of the one before, until nothing is left; and describes them. */
final class DatasetPages implements RemotePages {

    private final Source source;
    private final Endpoint endpoint;
    private final Describer describer;
    private final Set<String> listed = new HashSet<>();
    private String after = "";
    private OptionalLong total = OptionalLong.empty();

    DatasetPages(Source source, Endpoint endpoint, int pageSize) {
        this.source = source;
        this.endpoint = endpoint;
        this.describer = new Describer(source, endpoint, pageSize);
    }

    /**
     * Endpoints may cut any list short, so that only an empty one is the end. They are counted before: what is added while they are
     * listed may stand before what came already, and is not missing.
     */
    @Override
    public Optional<RemotePage> fetch() throws IOException {
        if (after.isEmpty()) {
            total = endpoint.count();
        }
        var datasets = endpoint.list(after);
        if (datasets.isEmpty()) {
            requireAll();
            return Optional.empty();
        }
        requireProgress(datasets);
        after = datasets.getLast();
        return Optional.of(new RemotePage(describer.records(datasets), total));
    }

    private void requireProgress(List<String> datasets) throws SourceUnreadable {
        for (var dataset : datasets) {
            if (!listed.add(dataset)) {
                throw new SourceUnreadable("endpoint-no-order", source.id(), listed.size());
            }
        }
    }

    /** Fewer than counted may have been removed meanwhile, or never have been listed. */
    private void requireAll() throws IOException {
        if (listed.size() < total.orElse(0)) {
            var left = endpoint.count().orElse(total.getAsLong());
            if (listed.size() < left) {
                throw new SourceUnreadable("datasets-missing", source.id(), listed.size(), left);
            }
        }
    }
}
