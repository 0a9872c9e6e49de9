package id.satudata.hub.source.ledger;

import id.satudata.hub.metadata.RunId;
import id.satudata.hub.source.RunEvent;
import id.satudata.hub.source.RunEvent.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of runs in MariaDB. */
@Component
class EventRows {

    private static final String NOTE = """
            insert into harvest_event (run_id, at, level, code, arguments) values (:run, :at, :level, :code, :arguments)
            """;
    private static final String AFTER = """
            select position, at, level, code, arguments from harvest_event
            where run_id = :run and position > :after and level in (:levels) order by position limit :limit
            """;
    private static final String LAST = """
            select position from harvest_event where run_id = :run and level in (:levels)
            order by position desc limit 1 offset :before
            """;
    private static final int LONGEST = 1_000;
    private static final String SEPARATOR = "\n";

    private final JdbcClient jdbc;
    private final Clock clock;

    EventRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(RunId run, Level level, String code, Object... arguments) {
        jdbc.sql(NOTE)
                .param("run", run.toString())
                .param("at", Timestamp.from(clock.instant()))
                .param("level", level.name())
                .param("code", code)
                .param("arguments", Stream.of(arguments).map(EventRows::line).collect(Collectors.joining(SEPARATOR)))
                .update();
    }

    private static String line(Object argument) {
        var text = argument.toString().replaceAll("\\R", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** What happened after an event, at least so important. */
    List<RunEvent> after(RunId run, long position, Level atLeast, int limit) {
        return jdbc.sql(AFTER)
                .param("run", run.toString())
                .param("after", position)
                .param("levels", levels(atLeast))
                .param("limit", limit)
                .query(EventRows::event)
                .list();
    }

    /** The position after which so many events at most come. */
    long beforeLast(RunId run, Level atLeast, int events) {
        return jdbc.sql(LAST)
                .param("run", run.toString())
                .param("levels", levels(atLeast))
                .param("before", events)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private static List<String> levels(Level atLeast) {
        return Arrays.stream(Level.values())
                .filter(it -> it.compareTo(atLeast) >= 0)
                .map(Level::name)
                .toList();
    }

    private static RunEvent event(ResultSet row, int number) throws SQLException {
        return new RunEvent(
                row.getLong("position"),
                row.getTimestamp("at").toInstant(),
                Level.valueOf(row.getString("level")),
                row.getString("code"),
                List.of(row.getString("arguments").split(SEPARATOR, -1)));
    }
}
