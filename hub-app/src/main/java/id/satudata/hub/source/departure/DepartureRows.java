package id.satudata.hub.source.departure;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Departure.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of departures. */
final class DepartureRows {

    private static final String ADD = """
            insert into harvest_departure (entry, source_id, run_id, since, state)
            values (:entry, :source, :run, :since, :state)
            on duplicate key update source_id = values(source_id),
                state = if(state = 'KEPT', state, values(state))
            """;
    private static final String DECIDE = """
            update harvest_departure set state = :state, decided_by = :actor, decided_at = :at where entry = :entry
            """;
    private static final String FORGET = """
            delete from harvest_departure where entry in (:entries)
            """;
    private static final String COUNTS = """
            select state, count(*) as departures from harvest_departure where source_id = :source group by state
            """;
    private static final String PAGE = """
            select * from harvest_departure
            where source_id = :source and state in (:states) and entry > :after order by entry limit :limit
            """;
    private static final String BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    DepartureRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** One departure as it is kept. */
    record Row(EntryId entry, RunId run, Instant since, State state, Optional<String> decidedBy) {}

    /** Notes that entries are missing or held; what somebody decided to keep stays kept, and who was missing first stays so. */
    void note(List<EntryId> entries, SourceId source, RunId run, Instant at, State state) {
        for (int from = 0; from < entries.size(); from += BATCH) {
            var rows = entries.subList(from, Math.min(from + BATCH, entries.size())).stream()
                    .map(it -> new MapSqlParameterSource("entry", it.toString())
                            .addValue("source", source.value())
                            .addValue("run", run.toString())
                            .addValue("since", Timestamp.from(at))
                            .addValue("state", state.name()))
                    .toArray(MapSqlParameterSource[]::new);
            batches.batchUpdate(ADD, rows);
        }
    }

    void decide(EntryId entry, State state, String actor, Instant at) {
        jdbc.sql(DECIDE)
                .param("entry", entry.toString())
                .param("state", state.name())
                .param("actor", actor)
                .param("at", Timestamp.from(at))
                .update();
    }

    void forget(Collection<EntryId> entries) {
        if (!entries.isEmpty()) {
            jdbc.sql(FORGET)
                    .param("entries", entries.stream().map(EntryId::toString).toList())
                    .update();
        }
    }

    Map<State, Long> counts(SourceId source) {
        var counts = new EnumMap<State, Long>(State.class);
        jdbc.sql(COUNTS).param("source", source.value()).query((RowCallbackHandler)
                row -> counts.put(State.valueOf(row.getString("state")), row.getLong("departures")));
        return counts;
    }

    List<Row> page(SourceId source, Set<State> states, Optional<EntryId> after, int limit) {
        return jdbc.sql(PAGE)
                .param("source", source.value())
                .param("states", states.stream().map(State::name).toList())
                .param("after", after.map(EntryId::toString).orElse(BEFORE_ALL))
                .param("limit", limit)
                .query(DepartureRows::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new EntryId(UUID.fromString(row.getString("entry"))),
                new RunId(UUID.fromString(row.getString("run_id"))),
                row.getTimestamp("since").toInstant(),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("decided_by")));
    }
}
