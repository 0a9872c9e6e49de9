package id.satudata.hub.revision;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log in MariaDB. A database that cannot be reached shows as Spring's {@code DataAccessException}. */
final class JdbcRevisionLog implements RevisionLog {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcRevisionLog.class);

    private static final int VERIFY_BATCH = 500;
    private static final int LARGEST_IN = 1_000;
    private static final int MOST_REMEMBERED = 4_000;
    private static final long MOST_BYTES_REMEMBERED = 48_000_000;
    private static final String BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

    private static final String HEAD = """
            select sequence, hash from revision_head where id = 1""";
    private static final String AFTER = """
            select * from revision where sequence > :position order by sequence limit :limit""";
    private static final String ANSWER = """
            insert ignore into answered_request (request_key, sequence) values (:key, :sequence)""";
    private static final String HEADS = """
            select * from entry where id in (:entries)""";
    private static final String LATEST = """
            select revision.* from entry join revision on revision.sequence = entry.latest
            where entry.id in (:entries)""";
    private static final String LATEST_AFTER = """
            select revision.* from
                (select id, latest from entry where id > :after order by id limit :limit) page
                join revision on revision.sequence = page.latest
            order by page.id""";
    private static final String ENTRIES = """
            select count(*) from entry""";
    private static final String HISTORY = """
            select * from revision where entry = :entry and number < :before order by number desc limit :limit""";
    private static final String LAST_HIDDEN = """
            select hidden from revision_head where id = 1""";
    private static final String HIDDEN_ENTRY = """
            select coalesce(max(number), 0) from revision
            where entry = :entry and kind not in ('PUBLISH', 'RESTORE')""";

    private final JdbcClient jdbc;
    private final JdbcLayers layers;
    private final JdbcAppender appender;
    private final ContentionRetry retry;
    private final ApplicationEventPublisher events;
    private final RevisionRows rows = new RevisionRows();
    private final RecentRevisions recent = new RecentRevisions(MOST_REMEMBERED, MOST_BYTES_REMEMBERED);

    JdbcRevisionLog(JdbcClient jdbc, JdbcAppender appender, ContentionRetry retry, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.layers = new JdbcLayers(jdbc);
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
        var revisions = jdbc.sql(AFTER)
                .param("position", position.value())
                .param("limit", limit)
                .query(rows::revision)
                .list();
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
        return AskedRow.byKey(chunks(requestKeys).stream()
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
        return logHead().sequence();
    }

    @Override
    public Map<EntryId, EntryHead> heads(Collection<EntryId> entries) {
        return chunks(entries).stream()
                .flatMap(it -> jdbc.sql(HEADS).param("entries", it).query(rows::head).list().stream())
                .collect(toMap(EntryHead::entry, Function.identity()));
    }

    @Override
    public Map<EntryId, Revision> latest(Collection<EntryId> entries) {
        return chunks(entries).stream()
                .flatMap(it -> jdbc.sql(LATEST).param("entries", it).query(rows::revision).list().stream())
                .collect(toMap(Revision::entry, Function.identity()));
    }

    @Override
    public List<Revision> latestAfter(Optional<EntryId> after, int limit) {
        return jdbc.sql(LATEST_AFTER)
                .param("after", after.map(EntryId::toString).orElse(BEFORE_ALL))
                .param("limit", limit)
                .query(rows::revision)
                .list();
    }

    @Override
    public long entries() {
        return jdbc.sql(ENTRIES).query(Long.class).single();
    }

    @Override
    public List<Revision> history(EntryId entry, int before, int limit) {
        return jdbc.sql(HISTORY)
                .param("entry", entry.toString())
                .param("before", before)
                .param("limit", limit)
                .query(rows::revision)
                .list();
    }

    @Override
    public Sequence lastHidden() {
        return new Sequence(jdbc.sql(LAST_HIDDEN).query(Long.class).single());
    }

    @Override
    public int lastHidden(EntryId entry) {
        return jdbc.sql(HIDDEN_ENTRY)
                .param("entry", entry.toString())
                .query(Integer.class)
                .single();
    }

    @Override
    public ChainVerdict verify(Consumer<Sequence> reached) {
        var walk = new ChainWalk(new JdbcPurges(jdbc));
        var end = LogHead.START;
        var head = logHead();
        do { // once, unless an entry is purged while the walk goes on
            end = head;
            while (walk.take(upTo(end, walk.reached()))) {
                reached.accept(walk.reached());
            }
            head = logHead();
        } while (walk.awaitsPurge() && !head.equals(end));
        return walk.end(end);
    }

    /** The next revisions as they are, without regard to holes, but none appended since the head was read. */
    private List<Revision> upTo(LogHead head, Sequence reached) {
        return jdbc
                .sql(AFTER)
                .param("position", reached.value())
                .param("limit", VERIFY_BATCH)
                .query(rows::revision)
                .list()
                .stream()
                .filter(it -> it.sequence().compareTo(head.sequence()) <= 0)
                .toList();
    }

    private LogHead logHead() {
        return jdbc.sql(HEAD)
                .query((row, number) ->
                        new LogHead(new Sequence(row.getLong("sequence")), new ContentHash(row.getString("hash"))))
                .single();
    }

    private static List<List<String>> chunks(Collection<?> values) {
        var texts = values.stream().distinct().map(Object::toString).toList();
        var chunks = new ArrayList<List<String>>();
        for (int from = 0; from < texts.size(); from += LARGEST_IN) {
            chunks.add(texts.subList(from, Math.min(from + LARGEST_IN, texts.size())));
        }
        return chunks;
    }
}
