package id.satudata.hub.search;

import co.elastic.clients.elasticsearch._types.mapping.DynamicMapping;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index behind its alias. Behind the alias stands one index; a new and empty one is made at once where
 * there is none. Where it was made otherwise than today it stays, so that readers miss nothing, until a new one is filled.
 */
final class SearchIndex {

    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);

    private final Cluster cluster;
    private final DocumentMaker maker;
    private final Epochs epochs;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Analysis analysis;
    private String settled = "";
    private boolean madeOtherwise;

    SearchIndex(Cluster cluster, String alias, DocumentMaker maker, Clock clock) {
        this.cluster = cluster;
        this.maker = maker;
        this.epochs = new Epochs(cluster, alias, clock);
    }

    String alias() {
        return epochs.alias();
    }

    /** How the index takes text apart; nothing before the cluster was first reached. */
    Optional<Analysis> analysis() {
        return Optional.ofNullable(analysis);
    }

    /** How far the index has come; makes the index where it is missing. */
    Sequence position() throws IOException {
        return current().standing().position();
    }

    /** The index behind the alias; makes one where there is none. */
    IndexCopy current() throws IOException {
        making.lock();
        try {
            var behind = epochs.behind();
            if (behind.isEmpty()) {
                return make();
            }
            var name = behind.get().name();
            if (!name.equals(settled)) {
                settle(behind.get());
            }
            return copy(name);
        } finally {
            making.unlock();
        }
    }

    /** Whether the index behind the alias was made otherwise than today. */
    boolean isMadeOtherwise() throws IOException {
        making.lock();
        try {
            var behind = epochs.behind();
            if (behind.isPresent()) {
                settle(behind.get());
            }
            return behind.isPresent() && madeOtherwise;
        } finally {
            making.unlock();
        }
    }

    /** A new and empty one beside it, made for being filled; what was left of others is cleared away. */
    IndexCopy beside() throws IOException {
        epochs.clearLeftovers();
        var name = epochs.next();
        create(name, Map.of(IndexCopy.writingAlias(name), false));
        epochs.prepareForLoading(name);
        return copy(name);
    }

    /** Puts the filled one behind the alias and drops the one there, at once for every reader. */
    void replaceBy(IndexCopy filled, long fence) throws IOException {
        var behind = epochs.behind();
        if (behind.isPresent()) {
            var old = copy(behind.get().name());
            old.claim(old.standing(), fence);
        }
        filled.claim(filled.standing(), fence);
        epochs.prepareForSearching(filled.name());
        filled.refresh();
        epochs.swap(behind.map(Epochs.Behind::name), filled.name());
    }

    /** Drops one that is not behind the alias: even where nobody heard that it got there. */
    void drop(IndexCopy unused) throws IOException {
        if (epochs.behind().filter(it -> it.name().equals(unused.name())).isEmpty()) {
            epochs.drop(unused.name());
        }
    }

    private IndexCopy make() throws IOException {
        var name = epochs.next();
        create(name, Map.of(IndexCopy.writingAlias(name), false, alias(), true));
        settled = name;
        madeOtherwise = false;
        log.info("Made the search index {}; it is filled from the revision log", name);
        return copy(name);
    }

    private void create(String name, Map<String, Boolean> aliases) throws IOException {
        var definition = IndexDefinition.with(chosenAnalysis());
        cluster.ask(
                "make the index " + name,
                client -> client.indices().create(it -> {
                    it.index(name).withJson(new StringReader(definition.json()));
                    aliases.forEach(
                            (alias, isSearched) -> it.aliases(alias, of -> isSearched ? of.isWriteIndex(true) : of));
                    return it;
                }));
    }

    /** Lets an index that others made, or that was made otherwise, take today's documents as they are. */
    private void settle(Epochs.Behind behind) throws IOException {
        var name = behind.name();
        var definition = IndexDefinition.with(chosenAnalysis());
        madeOtherwise = !definition.fingerprint().equals(fingerprint(name));
        if (!behind.hasWritingAlias()) {
            epochs.addWritingAlias(name);
        }
        if (madeOtherwise && !name.equals(settled)) {
            log.info("The search index {} was made otherwise than today; a new one will take its place", name);
            cluster.ask(
                    "let new fields into " + name,
                    client -> client.indices().putMapping(it -> it.index(name).dynamic(DynamicMapping.False)));
        }
        settled = name;
    }

    private String fingerprint(String name) throws IOException {
        var mapping = cluster.ask("describe " + name, client -> client.indices().getMapping(it -> it.index(name)));
        return mapping.result().values().stream()
                .findFirst()
                .map(it -> it.mappings().meta().get("fingerprint"))
                .map(it -> it.to(String.class))
                .orElse("");
    }

    /** Asked once: a plugin comes or goes only with a restart of the cluster, and then the index says so. */
    private Analysis chosenAnalysis() throws IOException {
        var known = analysis;
        if (known == null) {
            known = cluster.ask("take a word apart", Analysis::bestOf);
            analysis = known;
            log.info("Elasticsearch takes text apart with the analyzer {}{}", known.stemming(), remark(known));
        }
        return known;
    }

    private static String remark(Analysis analysis) {
        return switch (analysis) {
            case HUB -> "";
            case BUILT_IN -> ", because the hub's plugin is not installed there";
            case PLAIN -> ", because it knows no Indonesian; words are found only as they are written";
        };
    }

    private IndexCopy copy(String name) {
        return new IndexCopy(cluster, name, maker);
    }
}
