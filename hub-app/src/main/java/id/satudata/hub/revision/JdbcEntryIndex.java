package id.satudata.hub.revision;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The entry table of MariaDB, read for what is visible. */
final class JdbcEntryIndex implements EntryIndex {

    private static final String NAMED = """
            select * from entry where name = :name and visible""";
    private static final String KNOWN = """
            select * from entry where name = :name""";
    private static final String COUNT = """
            select count(*) from entry where visible = 1""";
    private static final String BEFORE = """
            select * from entry where visible = 1 and first < :first order by first desc limit :limit""";
    private static final String PAGE = """
            select entry.* from entry join
                (select id from entry where visible = 1 order by first desc limit :limit offset :offset) page
                on page.id = entry.id
            order by entry.first desc""";
    private static final String ALL_NAMES = """
            select name from entry where visible = 1 order by name limit :limit offset :offset""";
    private static final String PUBLISHERS = """
            select publisher, count(*) as entries from entry
            where visible = 1 and publisher is not null group by publisher order by publisher""";
    private static final String VISIBLE = """
            select id from entry where id in (:entries) and visible""";
    private static final String OF_SOURCE = """
            select id from entry where source = :source and visible and id > :after order by id limit :limit""";
    private static final String EDITED = """
            select id from entry where source = :source and edited and visible and id > :after
            order by id limit :limit""";
    private static final String DISPUTED = """
            select id from source_layer join entry on entry.id = source_layer.entry
            where source_layer.source = :source and disputed and visible and id > :after order by id limit :limit""";
    private static final String BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

    private final JdbcClient jdbc;
    private final RevisionRows rows = new RevisionRows();

    JdbcEntryIndex(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<EntryHead> named(String name) {
        return jdbc.sql(NAMED).param("name", name).query(rows::head).optional();
    }

    @Override
    public Optional<EntryHead> known(String name) {
        return jdbc.sql(KNOWN).param("name", name).query(rows::head).optional();
    }

    @Override
    public long count() {
        return jdbc.sql(COUNT).query(Long.class).single();
    }

    @Override
    public List<EntryHead> before(Sequence first, int limit) {
        return jdbc.sql(BEFORE)
                .param("first", first.value())
                .param("limit", limit)
                .query(rows::head)
                .list();
    }

    @Override
    public List<EntryHead> page(long offset, int limit) {
        return jdbc.sql(PAGE)
                .param("offset", offset)
                .param("limit", limit)
                .query(rows::head)
                .list();
    }

    @Override
    public List<String> names(long offset, int limit) {
        return jdbc.sql(ALL_NAMES)
                .param("offset", offset)
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    @Override
    public List<PublisherCount> publishers() {
        return jdbc.sql(PUBLISHERS)
                .query((row, number) -> new PublisherCount(row.getString("publisher"), row.getLong("entries")))
                .list();
    }

    @Override
    public List<EntryId> visible(List<EntryId> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var visible = new HashSet<>(jdbc.sql(VISIBLE)
                .param("entries", entries.stream().map(EntryId::toString).toList())
                .query((row, number) -> RevisionRows.entry(row, "id"))
                .list());
        return entries.stream().filter(visible::contains).toList();
    }

    @Override
    public List<EntryId> ofSource(SourceId source, Optional<EntryId> after, int limit) {
        return pageOf(OF_SOURCE, source, after, limit);
    }

    @Override
    public List<EntryId> edited(SourceId source, Optional<EntryId> after, int limit) {
        return pageOf(EDITED, source, after, limit);
    }

    @Override
    public List<EntryId> disputed(SourceId source, Optional<EntryId> after, int limit) {
        return pageOf(DISPUTED, source, after, limit);
    }

    private List<EntryId> pageOf(String sql, SourceId source, Optional<EntryId> after, int limit) {
        return jdbc.sql(sql)
                .param("source", source.value())
                .param("after", after.map(EntryId::toString).orElse(BEFORE_ALL))
                .param("limit", limit)
                .query((row, _) -> RevisionRows.entry(row, "id"))
                .list();
    }
}
