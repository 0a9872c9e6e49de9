package id.satudata.hub.source.notice;

import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.NoticePlan;
import id.satudata.hub.source.NoticePlan.Reports;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans of their own that sources have, in MariaDB. */
@Component
class NoticeRows {

    private static final String FIND = "select * from source_notice where source_id = :source";
    private static final String SET = """
            insert into source_notice (source_id, reports, language, mail, webhook, set_at, set_by)
            values (:source, :reports, :language, :mail, :webhook, :at, :actor)
            on duplicate key update reports = values(reports), language = values(language), mail = values(mail),
                webhook = values(webhook), set_at = values(set_at), set_by = values(set_by)
            """;
    private static final String REMOVE = "delete from source_notice where source_id = :source";

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<NoticePlan> find(SourceId source) {
        return jdbc.sql(FIND)
                .param("source", source.value())
                .query((row, _) -> plan(row))
                .optional();
    }

    void set(SourceId source, NoticePlan plan, String actor) {
        jdbc.sql(SET)
                .param("source", source.value())
                .param("reports", plan.reports().name())
                .param("language", plan.language())
                .param("mail", String.join("\n", plan.mail()))
                .param("webhook", plan.webhook().map(URI::toString).orElse(null))
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor)
                .update();
    }

    boolean remove(SourceId source) {
        return jdbc.sql(REMOVE).param("source", source.value()).update() == 1;
    }

    private static NoticePlan plan(ResultSet row) throws SQLException {
        var webhook = Optional.ofNullable(row.getString("webhook")).map(URI::create);
        return new NoticePlan(
                true,
                Reports.valueOf(row.getString("reports")),
                row.getString("language"),
                row.getString("mail").lines().toList(),
                webhook,
                webhook.isPresent(),
                row.getString("set_by"));
    }

    /** All mail addresses one below the other fit into a column of so many characters. */
    static boolean fit(List<String> mail) {
        return String.join("\n", mail).length() <= 4_000;
    }
}
