package id.satudata.hub.revision;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.metadata.EntryId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where each entry stands in the log, and how it came there. */
final class JdbcHeads {

    private static final String BEFORE_ALL = "00000000-0000-0000-0000-000000000000";
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
    private static final String HIDDEN_ENTRY = """
            select coalesce(max(number), 0) from revision
            where entry = :entry and kind not in ('PUBLISH', 'RESTORE')""";

    private final JdbcClient jdbc;
    private final RevisionRows rows;

    JdbcHeads(JdbcClient jdbc, RevisionRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    Map<EntryId, EntryHead> heads(Collection<EntryId> entries) {
        return ListParameter.chunks(entries).stream()
                .flatMap(it -> jdbc.sql(HEADS).param("entries", it).query(rows::head).list().stream())
                .collect(toMap(EntryHead::entry, Function.identity()));
    }

    Map<EntryId, Revision> latest(Collection<EntryId> entries) {
        return ListParameter.chunks(entries).stream()
                .flatMap(it -> jdbc.sql(LATEST).param("entries", it).query(rows::revision).list().stream())
                .collect(toMap(Revision::entry, Function.identity()));
    }

    List<Revision> latestAfter(Optional<EntryId> after, int limit) {
        return jdbc.sql(LATEST_AFTER)
                .param("after", after.map(EntryId::toString).orElse(BEFORE_ALL))
                .param("limit", limit)
                .query(rows::revision)
                .list();
    }

    long entries() {
        return jdbc.sql(ENTRIES).query(Long.class).single();
    }

    List<Revision> history(EntryId entry, int before, int limit) {
        return jdbc.sql(HISTORY)
                .param("entry", entry.toString())
                .param("before", before)
                .param("limit", limit)
                .query(rows::revision)
                .list();
    }

    int lastHidden(EntryId entry) {
        return jdbc.sql(HIDDEN_ENTRY)
                .param("entry", entry.toString())
                .query(Integer.class)
                .single();
    }
}
