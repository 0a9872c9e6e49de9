package id.satudata.hub.revision;

import id.satudata.hub.metadata.ContentHash;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of the log, and the chain of hashes that leads there. */
final class JdbcChain {

    private static final int VERIFY_BATCH = 500;
    private static final String HEAD = """
            select sequence, hash from revision_head where id = 1""";
    private static final String LAST_HIDDEN = """
            select hidden from revision_head where id = 1""";
    private static final String AFTER = """
            select * from revision where sequence > :position order by sequence limit :limit""";

    private final JdbcClient jdbc;
    private final RevisionRows rows;

    JdbcChain(JdbcClient jdbc, RevisionRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    Sequence head() {
        return logHead().sequence();
    }

    /** The next revisions, without regard to holes. */
    List<Revision> after(Sequence position, int limit) {
        return jdbc.sql(AFTER)
                .param("position", position.value())
                .param("limit", limit)
                .query(rows::revision)
                .list();
    }

    Sequence lastHidden() {
        return new Sequence(jdbc.sql(LAST_HIDDEN).query(Long.class).single());
    }

    ChainVerdict verify(Consumer<Sequence> reached) {
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

    /** The next revisions as they are, but none appended since the head was read. */
    private List<Revision> upTo(LogHead head, Sequence reached) {
        return after(reached, VERIFY_BATCH).stream()
                .filter(it -> it.sequence().compareTo(head.sequence()) <= 0)
                .toList();
    }

    private LogHead logHead() {
        return jdbc.sql(HEAD)
                .query((row, number) ->
                        new LogHead(new Sequence(row.getLong("sequence")), new ContentHash(row.getString("hash"))))
                .single();
    }
}
