package id.satudata.hub.source.schedule;

import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.HarvestObstacle;
import id.satudata.hub.source.Schedule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The schedules in MariaDB. */
@Repository
class ScheduleRows {

    private static final String SELECT =
            "select source_id, cron, zone, next_at, attempts, failures, refused from source_schedule ";
    private static final String FIND = SELECT + "where source_id = :source";
    private static final String DUE = SELECT + "where next_at <= :now order by next_at, source_id limit :limit";
    private static final String SET = """
            insert into source_schedule (source_id, cron, zone, next_at, set_by)
            values (:source, :cron, :zone, :next, :actor)
            on duplicate key update cron = values(cron), zone = values(zone), next_at = values(next_at), attempts = 0,
                failures = 0, refused = null, set_by = values(set_by)
            """;
    private static final String REMOVE = "delete from source_schedule where source_id = :source";
    private static final String BEGIN = """
            update source_schedule set attempts = attempts + 1, refused = null
            where source_id = :source and next_at = :next and attempts = :attempts
            """;
    private static final String PUT_OFF = """
            update source_schedule set next_at = :next, attempts = 0, failures = :failures, refused = :refused
            where source_id = :source and next_at = :seen
            """;

    private final JdbcClient jdbc;

    ScheduleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Schedule> find(SourceId source) {
        return jdbc.sql(FIND)
                .param("source", source.value())
                .query((row, _) -> schedule(row))
                .optional();
    }

    /** Those that are due, the longest first. */
    List<Schedule> due(Instant now, int limit) {
        return jdbc.sql(DUE)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query((row, _) -> schedule(row))
                .list();
    }

    void set(Schedule it, String actor) {
        jdbc.sql(SET)
                .param("source", it.source().value())
                .param("cron", it.cron())
                .param("zone", it.zone().getId())
                .param("next", Timestamp.from(it.next()))
                .param("actor", actor)
                .update();
    }

    boolean remove(SourceId source) {
        return jdbc.sql(REMOVE).param("source", source.value()).update() == 1;
    }

    /** Claims one more attempt at what is due; answers whether nobody else has. */
    boolean begin(Schedule seen) {
        return jdbc.sql(BEGIN)
                        .param("source", seen.source().value())
                        .param("next", Timestamp.from(seen.next()))
                        .param("attempts", seen.attempts())
                        .update()
                == 1;
    }

    void putOff(Schedule seen, Instant next, int failures, Optional<HarvestObstacle> refused) {
        jdbc.sql(PUT_OFF)
                .param("source", seen.source().value())
                .param("seen", Timestamp.from(seen.next()))
                .param("next", Timestamp.from(next))
                .param("failures", failures)
                .param("refused", refused.map(Enum::name).orElse(null))
                .update();
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        return new Schedule(
                new SourceId(row.getString("source_id")),
                row.getString("cron"),
                ZoneId.of(row.getString("zone")),
                row.getTimestamp("next_at").toInstant(),
                row.getInt("attempts"),
                row.getInt("failures"),
                Optional.ofNullable(row.getString("refused")).map(HarvestObstacle::valueOf));
    }
}
