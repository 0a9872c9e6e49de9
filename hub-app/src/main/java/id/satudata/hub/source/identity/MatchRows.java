package id.satudata.hub.source.identity;

import static java.util.stream.Collectors.joining;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Match.Kind;
import id.satudata.hub.source.Match.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of entries that may be one dataset. A pair is proposed once: what was refused is not proposed again. */
@Repository
class MatchRows {

    private static final String PROPOSE = """
            insert ignore into harvest_match
                (source_id, run_id, kept, record, record_key, kind, reasons, strong, state, at)
            values (:source, :run, :kept, :record, :key, :kind, :reasons, :strong, 'OPEN', :at)
            """;
    private static final String COUNT = """
            select count(*) from harvest_match where source_id = :source and state = 'OPEN'
            """;
    private static final String PAGE = """
            select * from harvest_match
            where source_id = :source and state = 'OPEN' and number > :after order by number limit :limit
            """;
    private static final String FIND = """
            select * from harvest_match where source_id = :source and state = 'OPEN' and number = :number
            """;
    private static final String DECIDE = """
            update harvest_match set state = :state, decided_by = :actor, decided_at = :at
            where source_id = :source and state = 'OPEN' and number = :number
            """;
    private static final String DROP_RETURNED = """
            delete from harvest_match where source_id = :source and state = 'OPEN' and kind = 'RENUMBERED'
                and kept not in (select entry from harvest_departure where source_id = :source)
            """;
    private static final String MISSING = """
            select entry from harvest_departure where source_id = :source and state <> 'KEPT' and since > :since
            order by since desc, entry limit :limit
            """;
    private static final String NEW_KEYS = """
            select record_key from harvest_record where run_id = :run and fate = 'RECORDED' order by position limit :limit
            """;
    private static final String FORGET_DEPARTURE = """
            delete from harvest_departure where entry in (:entries)
            """;

    /** What went longer ago does not come back under another key. */
    private static final Duration LATELY = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    MatchRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A proposal as it is kept. */
    record Row(
            long number,
            SourceId source,
            EntryId kept,
            EntryId record,
            String key,
            Kind kind,
            List<Reason> reasons,
            boolean strong,
            Instant at) {}

    /** Another source has what was published as two entries before that was known; the name they share is the reason. */
    void proposeShared(SourceId source, RunId run, EntryId kept, EntryId record, String key) {
        propose(source, run, kept, record, key, Kind.SHARED, List.of(Reason.IDENTIFIER), true);
    }

    void propose(
            SourceId source,
            RunId run,
            EntryId kept,
            EntryId record,
            String key,
            Kind kind,
            Collection<Reason> reasons,
            boolean strong) {
        jdbc.sql(PROPOSE)
                .param("source", source.value())
                .param("run", run.toString())
                .param("kept", kept.toString())
                .param("record", record.toString())
                .param("key", ArrivalRows.shortened(key))
                .param("kind", kind.name())
                .param("reasons", reasons.stream().map(Reason::name).collect(joining(" ")))
                .param("strong", strong)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    long count(SourceId source) {
        return jdbc.sql(COUNT).param("source", source.value()).query(Long.class).single();
    }

    List<Row> page(SourceId source, long after, int limit) {
        return jdbc.sql(PAGE)
                .param("source", source.value())
                .param("after", after)
                .param("limit", limit)
                .query(MatchRows::row)
                .list();
    }

    Optional<Row> find(SourceId source, long number) {
        return jdbc.sql(FIND)
                .param("source", source.value())
                .param("number", number)
                .query(MatchRows::row)
                .optional();
    }

    boolean decide(SourceId source, long number, String state, String actor) {
        return jdbc.sql(DECIDE)
                        .param("source", source.value())
                        .param("number", number)
                        .param("state", state)
                        .param("actor", actor)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    /** What came back under its old key needs no new one. */
    void dropReturned(SourceId source) {
        jdbc.sql(DROP_RETURNED).param("source", source.value()).update();
    }

    /** Entries that went missing at the source lately, the latest first. */
    List<EntryId> missing(SourceId source, int limit) {
        return jdbc.sql(MISSING)
                .param("source", source.value())
                .param("since", Timestamp.from(clock.instant().minus(LATELY)))
                .param("limit", limit)
                .query((row, _) -> new EntryId(UUID.fromString(row.getString("entry"))))
                .list();
    }

    /** The keys of what a run recorded. */
    List<String> recordedKeys(RunId run, int limit) {
        return jdbc.sql(NEW_KEYS)
                .param("run", run.toString())
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    void forgetDepartures(EntryId... entries) {
        jdbc.sql(FORGET_DEPARTURE)
                .param("entries", Arrays.stream(entries).map(EntryId::toString).toList())
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("number"),
                new SourceId(row.getString("source_id")),
                new EntryId(UUID.fromString(row.getString("kept"))),
                new EntryId(UUID.fromString(row.getString("record"))),
                row.getString("record_key"),
                Kind.valueOf(row.getString("kind")),
                Arrays.stream(row.getString("reasons").split(" "))
                        .map(Reason::valueOf)
                        .toList(),
                row.getBoolean("strong"),
                row.getTimestamp("at").toInstant());
    }
}
