package id.satudata.hub.revision;

import id.satudata.hub.metadata.EntryId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log in MariaDB. A database that cannot be reached shows as Spring's {@code DataAccessException}. */
final class JdbcRevisionLog implements RevisionLog {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcRevisionLog.class);

    private static final int MOST_REMEMBERED = 4_000;
    private static final long MOST_BYTES_REMEMBERED = 48_000_000;

    private static final String ANSWER = """
            insert ignore into answered_request (request_key, sequence) values (:key, :sequence)""";

    private final JdbcClient jdbc;
    private final JdbcLayers layers;
    private final JdbcHeads heads;
    private final JdbcChain chain;
    private final JdbcAppender appender;
    private final ContentionRetry retry;
    private final ApplicationEventPublisher events;
    private final RevisionRows rows = new RevisionRows();
    private final RecentRevisions recent = new RecentRevisions(MOST_REMEMBERED, MOST_BYTES_REMEMBERED);

    JdbcRevisionLog(JdbcClient jdbc, JdbcAppender appender, ContentionRetry retry, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.layers = new JdbcLayers(jdbc);
        this.heads = new JdbcHeads(jdbc, rows);
        this.chain = new JdbcChain(jdbc, rows);
        this.appender = appender;
        this.retry = retry;
        this.events = events;
    }

    @Override
    public List<Appended> append(List<NewRevision> revisions) {
        if (revisions.size() > LARGEST_BATCH) {
            throw new IllegalArgumentException(
                    "At most " + LARGEST_BATCH + " revisions go into one batch, not " + revisions.size());
        }
        if (revisions.isEmpty()) {
            return List.of();
        }
        var outcomes = retry.inTransaction(() -> appender.append(revisions));
        var written = outcomes.stream()
                .flatMap(it -> it instanceof Appended.At at ? Stream.of(at.revision()) : Stream.empty())
                .toList();
        recent.remember(written);
        nudge(written);
        return outcomes;
    }

    /** The revisions are durable by now: whatever a listener does, the writer must hear of its success. */
    private void nudge(List<Revision> written) {
        try {
            written.stream()
                    .map(Revision::sequence)
                    .max(Comparator.naturalOrder())
                    .ifPresent(it -> events.publishEvent(new RevisionsAppended(it)));
        } catch (RuntimeException e) {
            LOG.warn("A follower could not be told about new revisions; it will find them by itself", e);
        }
    }

    @Override
    public List<Revision> after(Sequence position, int limit) {
        var remembered = recent.after(position, limit);
        return remembered.isEmpty() ? readAfter(position, limit) : remembered;
    }

    private List<Revision> readAfter(Sequence position, int limit) {
        var revisions = chain.after(position, limit);
        var expected = position;
        for (var revision : revisions) {
            expected = expected.next();
            if (!revision.sequence().equals(expected)) {
                throw new IllegalStateException("Revision " + expected + " is missing from the log");
            }
        }
        recent.remember(revisions);
        return revisions;
    }

    @Override
    public Map<String, Revision> requested(Collection<String> requestKeys) {
        return AskedRow.byKey(ListParameter.chunks(requestKeys).stream()
                .flatMap(
                        it -> jdbc
                                .sql(AskedRow.BY_KEYS)
                                .param("values", it)
                                .query((row, _) -> AskedRow.of(row, rows))
                                .list()
                                .stream()));
    }

    @Override
    public void answered(Map<String, Sequence> requests) {
        requests.forEach((key, sequence) -> jdbc.sql(ANSWER)
                .param("key", key)
                .param("sequence", sequence.value())
                .update());
    }

    @Override
    public Map<EntryId, SourceLayer> layers(Collection<EntryId> entries) {
        return layers.of(entries);
    }

    @Override
    public boolean remember(SourceLayer layer, Sequence expected) {
        return retry.inTransaction(() -> layers.keep(layer, expected));
    }

    @Override
    public Sequence head() {
        return chain.head();
    }

    @Override
    public Map<EntryId, EntryHead> heads(Collection<EntryId> entries) {
        return heads.heads(entries);
    }

    @Override
    public Map<EntryId, Revision> latest(Collection<EntryId> entries) {
        return heads.latest(entries);
    }

    @Override
    public List<Revision> latestAfter(Optional<EntryId> after, int limit) {
        return heads.latestAfter(after, limit);
    }

    @Override
    public long entries() {
        return heads.entries();
    }

    @Override
    public List<Revision> history(EntryId entry, int before, int limit) {
        return heads.history(entry, before, limit);
    }

    @Override
    public Sequence lastHidden() {
        return chain.lastHidden();
    }

    @Override
    public int lastHidden(EntryId entry) {
        return heads.lastHidden(entry);
    }

    @Override
    public ChainVerdict verify(Consumer<Sequence> reached) {
        return chain.verify(reached);
    }
}
