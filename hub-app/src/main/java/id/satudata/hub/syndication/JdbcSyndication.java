package id.satudata.hub.syndication;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Sequence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The list in MariaDB. */
final class JdbcSyndication implements Syndication {

    private static final String FIND = """
            select entry, sequence, at, shown from syndicated_entry where entry = :entry""";
    private static final String AFTER = """
            select entry, sequence, at, shown from syndicated_entry
            where sequence > :position and at >= :from and at < :before and (shown or :gone)
            order by sequence limit :limit offset :offset""";
    private static final String AFTER_IN_SET = """
            select e.entry, e.sequence, e.at, e.shown
            from syndicated_member m join syndicated_entry e on e.entry = m.entry
            where m.spec = :set and m.sequence > :position and e.at >= :from and e.at < :before
                and (e.shown or :gone)
            order by m.sequence limit :limit offset :offset""";
    private static final String START = """
            select coalesce(min(sequence), 1) - 1 from syndicated_entry where at >= :from and at < :before""";
    private static final String COUNT = """
            select count(*) from syndicated_entry where at >= :from and at < :before and (shown or :gone)""";
    private static final String COUNT_IN_SET = """
            select count(*) from syndicated_member m join syndicated_entry e on e.entry = m.entry
            where m.spec = :set and e.at >= :from and e.at < :before and (e.shown or :gone)""";
    private static final String SETS_OF = """
            select entry, spec from syndicated_member where entry in (:entries) and spec like '%:%' order by spec""";
    private static final String SETS = """
            select s.spec, s.label from syndicated_set s where exists (
                select 1 from syndicated_member m join syndicated_entry e on e.entry = m.entry
                where m.spec = s.spec and e.shown)
            order by s.spec""";
    private static final String SHOWN = """
            select m.entry from syndicated_member m join syndicated_entry e on e.entry = m.entry
            where m.spec = :set and m.entry > :after and e.shown order by m.entry limit :limit""";
    private static final String BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

    /** What MariaDB can compare times with. */
    private static final LocalDateTime FIRST_TIME = LocalDateTime.of(1000, 1, 1, 0, 0);

    private static final LocalDateTime LAST_TIME = LocalDateTime.of(9999, 12, 31, 23, 59, 59);

    private final JdbcClient jdbc;
    private final Standings standings;

    JdbcSyndication(JdbcClient jdbc, Standings standings) {
        this.jdbc = jdbc;
        this.standings = standings;
    }

    private record Row(EntryId entry, Sequence sequence, Instant at, boolean shown) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    entryOf(row),
                    new Sequence(row.getLong("sequence")),
                    row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                    row.getBoolean("shown"));
        }

        Item with(List<String> sets) {
            return new Item(entry, sequence, at, shown, sets);
        }
    }

    private record Member(EntryId entry, String set) {}

    @Override
    public Standing standing() {
        return standings.now();
    }

    @Override
    public Instant earliest() {
        return standings.earliest();
    }

    @Override
    public Optional<Item> find(EntryId entry) {
        return items(jdbc.sql(FIND)
                        .param("entry", entry.toString())
                        .query((row, _) -> Row.of(row))
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public List<Item> after(Window window, Sequence position, int limit) {
        return items(window, position, 0, limit);
    }

    @Override
    public List<Item> page(Window window, long offset, int limit) {
        return items(window, start(window), offset, limit);
    }

    private List<Item> items(Window window, Sequence position, long offset, int limit) {
        return items(within(window, AFTER, AFTER_IN_SET)
                .param("gone", window.gone())
                .param("position", position.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> Row.of(row))
                .list());
    }

    @Override
    public Sequence start(Window window) {
        return window.from().isEmpty() && window.before().isEmpty()
                ? Sequence.START
                : new Sequence(within(window, START, START).query(Long.class).single());
    }

    @Override
    public long count(Window window) {
        return within(window, COUNT, COUNT_IN_SET)
                .param("gone", window.gone())
                .query(Long.class)
                .single();
    }

    @Override
    public List<SetLabel> sets() {
        return jdbc.sql(SETS)
                .query((row, _) -> new SetLabel(row.getString("spec"), row.getString("label")))
                .list();
    }

    @Override
    public List<EntryId> shown(String set, Optional<EntryId> after, int limit) {
        if (!set.matches("\\p{ASCII}*")) {
            return List.of(); // the database refuses to compare it with what is ASCII
        }
        return jdbc.sql(SHOWN)
                .param("set", set)
                .param("after", after.map(EntryId::toString).orElse(BEFORE_ALL))
                .param("limit", limit)
                .query((row, _) -> entryOf(row))
                .list();
    }

    private StatementSpec within(Window window, String everything, String inSet) {
        var sql = jdbc.sql(window.set().isPresent() ? inSet : everything)
                .param("from", window.from().map(JdbcSyndication::time).orElse(FIRST_TIME))
                .param("before", window.before().map(JdbcSyndication::time).orElse(LAST_TIME));
        return window.set().map(it -> sql.param("set", it)).orElse(sql);
    }

    /** The rows with their sets, which are read for all of them at once. */
    private List<Item> items(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<EntryId, List<String>> sets = jdbc
                .sql(SETS_OF)
                .param("entries", rows.stream().map(it -> it.entry().toString()).toList())
                .query((row, _) -> new Member(entryOf(row), row.getString("spec")))
                .list()
                .stream()
                .collect(groupingBy(Member::entry, mapping(Member::set, toList())));
        return rows.stream()
                .map(it -> it.with(sets.getOrDefault(it.entry(), List.of())))
                .toList();
    }

    private static EntryId entryOf(ResultSet row) throws SQLException {
        return new EntryId(UUID.fromString(row.getString("entry")));
    }

    private static LocalDateTime time(Instant moment) {
        var time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        return time.isBefore(FIRST_TIME) ? FIRST_TIME : time.isAfter(LAST_TIME) ? LAST_TIME : time;
    }
}
