package id.satudata.hub.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ExpandWildcard;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public index behind its alias. Behind the alias stands one index, numbered by epoch; when it is missing or was
 * made otherwise than today, a new and empty one takes its place, to be refilled from the log.
 */
final class SearchIndex {

    /** Document that remembers how far the index has come; it never matches a search. */
    static final String POSITION = "position";

    private static final Logger log = LoggerFactory.getLogger(SearchIndex.class);
    private static final int NOT_FOUND = 404;
    private static final Pattern EPOCH = Pattern.compile("-(\\d+)$");

    private final ElasticsearchClient client;
    private final String alias;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Analysis analysis;
    private boolean ready;

    SearchIndex(ElasticsearchClient client, String prefix) {
        this.client = client;
        this.alias = prefix + "catalog";
    }

    String alias() {
        return alias;
    }

    /** How the index takes text apart; nothing before the cluster was first reached. */
    Optional<Analysis> analysis() {
        return Optional.ofNullable(analysis);
    }

    /** How far the index has come; makes the index where it is missing. */
    Sequence position() throws IOException {
        making.lock();
        try {
            if (!ready) {
                makeWhereMissing();
            }
            return storedPosition();
        } catch (ElasticsearchException e) {
            throw new IOException("Elasticsearch refuses the search index " + alias, e);
        } finally {
            making.unlock();
        }
    }

    private Sequence storedPosition() throws IOException {
        try {
            var found = client.get(it -> it.index(alias).id(POSITION), IndexPosition.class);
            var source = found.source();
            return source == null ? Sequence.START : new Sequence(source.position());
        } catch (ElasticsearchException e) {
            if (e.status() != NOT_FOUND) {
                throw e;
            }
            log.warn("The search index {} is gone", alias);
            makeWhereMissing();
            return Sequence.START;
        }
    }

    private void makeWhereMissing() throws IOException {
        ready = false;
        var definition = IndexDefinition.with(chosenAnalysis());
        var isCurrent = fingerprint().filter(definition.fingerprint()::equals).isPresent();
        if (!isCurrent) {
            make(definition);
        }
        ready = true;
    }

    /** Asked once: a plugin comes or goes only with a restart of the cluster, and then the index says so. */
    private Analysis chosenAnalysis() throws IOException {
        var known = analysis;
        if (known == null) {
            known = Analysis.bestOf(client);
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

    /** What the index behind the alias was made of; nothing when there is none. */
    private Optional<String> fingerprint() throws IOException {
        if (!client.indices().existsAlias(it -> it.name(alias)).value()) {
            return Optional.empty();
        }
        return client.indices().getMapping(it -> it.index(alias)).result().values().stream()
                .findFirst()
                .map(it -> it.mappings().meta().get("fingerprint"))
                .map(it -> it.to(String.class));
    }

    private void make(IndexDefinition definition) throws IOException {
        var existing = existing();
        var name = alias + "-" + (newest(existing) + 1);
        client.indices().create(it -> it.index(name).withJson(new StringReader(definition.json())));
        client.indices().updateAliases(it -> {
            it.actions(action -> action.add(add -> add.index(name).alias(alias).isWriteIndex(true)));
            existing.keySet().forEach(old -> it.actions(action -> action.removeIndex(remove -> remove.index(old))));
            return it;
        });
        log.info("Made the search index {}; it is filled from the revision log", name);
    }

    private Map<String, ?> existing() throws IOException {
        return client.indices()
                .get(it -> it.index(alias + "-*")
                        .expandWildcards(ExpandWildcard.All)
                        .allowNoIndices(true)
                        .ignoreUnavailable(true))
                .result();
    }

    private static long newest(Map<String, ?> existing) {
        return existing.keySet().stream()
                .map(EPOCH::matcher)
                .filter(it -> it.find())
                .mapToLong(it -> Long.parseLong(it.group(1)))
                .max()
                .orElse(0);
    }

    /** The position document. */
    record IndexPosition(boolean visible, long position) {}
}
