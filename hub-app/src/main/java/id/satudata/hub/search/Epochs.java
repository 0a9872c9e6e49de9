package id.satudata.hub.search;

import co.elastic.clients.elasticsearch._types.ExpandWildcard;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.elasticsearch.indices.get.Feature;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The indexes that stand behind an alias one after the other, named by it and the time they were made. */
final class Epochs {

    private static final Logger LOG = LoggerFactory.getLogger(Epochs.class);

    private final Cluster cluster;
    private final String alias;
    private final Clock clock;
    private final Pattern name;

    Epochs(Cluster cluster, String alias, Clock clock) {
        this.cluster = cluster;
        this.alias = alias;
        this.clock = clock;
        this.name = Pattern.compile(Pattern.quote(alias) + "-(\\d+)");
    }

    /** The index behind the alias. */
    record Behind(String name, boolean hasWritingAlias) {}

    String alias() {
        return alias;
    }

    Optional<Behind> behind() throws IOException {
        var found = indexes(alias);
        if (found.size() > 1) {
            throw new IOException("The alias " + alias + " stands for several indexes: " + found.keySet());
        }
        return found.entrySet().stream()
                .findFirst()
                .map(it -> new Behind(
                        it.getKey(), it.getValue().aliases().containsKey(IndexCopy.writingAlias(it.getKey()))));
    }

    /** A name that no index ever had, so that nobody who knows an earlier one takes this for it. */
    String next() throws IOException {
        var newest = indexes(alias + "-*").keySet().stream()
                .map(name::matcher)
                .filter(it -> it.matches())
                .mapToLong(it -> Long.parseLong(it.group(1)))
                .max()
                .orElse(0);
        return alias + "-" + Math.max(newest + 1, clock.millis());
    }

    /** Drops what is not behind the alias: killed or overtaken hubs left it. */
    void clearLeftovers() throws IOException {
        for (var index : indexes(alias + "-*").entrySet()) {
            if (name.matcher(index.getKey()).matches()
                    && !index.getValue().aliases().containsKey(alias)) {
                LOG.info("Dropping the search index {}, which nobody searches", index.getKey());
                drop(index.getKey());
            }
        }
    }

    void drop(String index) throws IOException {
        cluster.ask(
                "drop " + index,
                client -> client.indices().delete(it -> it.index(index).ignoreUnavailable(true)));
    }

    void addWritingAlias(String index) throws IOException {
        cluster.ask(
                "name " + index,
                client -> client.indices().putAlias(it -> it.index(index).name(IndexCopy.writingAlias(index))));
    }

    /** One request, which Elasticsearch takes as a whole or not at all: where the old one is gone meanwhile, not at all. */
    void swap(Optional<String> old, String filled) throws IOException {
        cluster.ask(
                "put " + filled + " behind " + alias,
                client -> client.indices().updateAliases(it -> {
                    it.actions(action ->
                            action.add(add -> add.index(filled).alias(alias).isWriteIndex(true)));
                    old.ifPresent(gone ->
                            it.actions(action -> name.matcher(gone).matches()
                                    ? action.removeIndex(remove -> remove.index(gone))
                                    : action.remove(remove ->
                                            remove.index(gone).alias(alias).mustExist(true))));
                    return it;
                }));
        LOG.info("The search index {} is behind {} now", filled, alias);
    }

    void prepareForLoading(String index) throws IOException {
        set(index, "-1", "false");
    }

    void prepareForSearching(String index) throws IOException {
        set(index, "1s", "0-1");
    }

    private void set(String index, String refresh, String replicas) throws IOException {
        cluster.ask(
                "change settings of " + index,
                client -> client.indices()
                        .putSettings(it -> it.index(index)
                                .settings(of -> of.refreshInterval(time -> time.time(refresh))
                                        .autoExpandReplicas(replicas))));
    }

    private Map<String, IndexState> indexes(String named) throws IOException {
        return cluster.ask(
                "list the indexes " + named,
                client -> client.indices()
                        .get(it -> it.index(named)
                                .features(Feature.Aliases)
                                .expandWildcards(ExpandWildcard.All)
                                .allowNoIndices(true)
                                .ignoreUnavailable(true))
                        .result());
    }
}
