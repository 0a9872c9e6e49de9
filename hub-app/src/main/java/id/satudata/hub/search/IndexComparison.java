package id.satudata.hub.search;

import co.elastic.clients.elasticsearch.core.get.GetResult;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import id.satudata.hub.projection.Mismatch;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares the documents of an index, as they are at this moment, with those that revisions say it should hold. */
final class IndexComparison {

    private static final int CHUNK = 200;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Cluster cluster;
    private final DocumentMaker maker;

    IndexComparison(Cluster cluster, DocumentMaker maker) {
        this.cluster = cluster;
        this.maker = maker;
    }

    /** @param byVersion whether only versions count: an index made otherwise holds other documents */
    List<Mismatch> of(String index, List<Revision> latest, boolean byVersion) throws IOException {
        var mismatches = new ArrayList<Mismatch>();
        for (var from = 0; from < latest.size(); from += CHUNK) {
            var chunk = latest.subList(from, Math.min(latest.size(), from + CHUNK));
            var held = held(index, chunk);
            for (var i = 0; i < chunk.size(); i++) {
                var revision = chunk.get(i);
                difference(revision, result(held.get(i)), byVersion)
                        .ifPresent(it -> mismatches.add(new Mismatch(revision.entry(), revision.sequence(), it)));
            }
        }
        return mismatches;
    }

    private List<MultiGetResponseItem<JsonNode>> held(String index, List<Revision> chunk) throws IOException {
        var ids = chunk.stream().map(it -> it.entry().toString()).toList();
        return cluster.ask(
                "read documents of " + index,
                it -> it.mget(of -> of.index(index).ids(ids), JsonNode.class).docs());
    }

    private static GetResult<JsonNode> result(MultiGetResponseItem<JsonNode> item) throws IOException {
        if (item.isFailure()) {
            throw new IOException("Elasticsearch could not read document "
                    + item.failure().id() + ": " + item.failure().error().reason());
        }
        return item.result();
    }

    private Optional<String> difference(Revision revision, GetResult<JsonNode> held, boolean byVersion)
            throws IOException {
        var source = held.source();
        var version = held.version();
        if (!held.found() || source == null || version == null) {
            return Optional.of("it is missing");
        }
        if (version != revision.sequence().value()) {
            return Optional.of("it is at revision " + version);
        }
        return byVersion ? Optional.empty() : difference(revision, source);
    }

    private Optional<String> difference(Revision revision, JsonNode held) throws IOException {
        try {
            return JsonDifference.between(JSON.readTree(maker.document(revision).json().stream()), held);
        } catch (UnprojectableRevision e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
