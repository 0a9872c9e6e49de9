package id.satudata.hub.security;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was done with keys, in MariaDB. */
final class KeyEventRows {

    private static final String NOTE = """
            insert into api_key_event (name, at, act, actor, detail) values (:name, :at, :act, :actor, :detail)
            """;
    private static final String EVENTS = """
            select name, at, act, actor, detail from api_key_event where name = :name order by id desc limit :most
            """;

    private final JdbcClient jdbc;

    KeyEventRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(KeyEvent event) {
        jdbc.sql(NOTE)
                .param("name", event.key())
                .param("at", ApiKeyRows.utc(event.at()))
                .param("act", event.act().name())
                .param("actor", event.actor())
                .param("detail", event.detail())
                .update();
    }

    /** The latest first. */
    List<KeyEvent> of(String name, int most) {
        return jdbc.sql(EVENTS)
                .param("name", name)
                .param("most", most)
                .query((row, _) -> new KeyEvent(
                        row.getString("name"),
                        ApiKeyRows.moment(row, "at").orElseThrow(),
                        KeyEvent.Act.valueOf(row.getString("act")),
                        row.getString("actor"),
                        row.getString("detail")))
                .list();
    }
}
