package id.satudata.hub.source.consent;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.metadata.VisibleText;
import id.satudata.hub.source.Consent;
import id.satudata.hub.source.Consent.Withdrawal;
import id.satudata.hub.source.ConsentDraft;
import id.satudata.hub.source.Consents;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Consents in MariaDB: rows are added, and a withdrawal is noted once. */
final class JdbcConsents implements Consents {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcConsents.class);
    private static final String OF = "select * from source_consent where source_id = :source order by number desc";
    private static final String RECORD = """
            insert into source_consent (source_id, purpose, scope, given_by, valid_from, valid_until, recorded_at,
                recorded_by)
            values (:source, :purpose, :scope, :givenBy, :from, :until, :at, :actor)
            """;
    private static final String WITHDRAW = """
            update source_consent set withdrawn_at = :at, withdrawn_by = :actor, withdrawn_reason = :reason
            where number = :number and source_id = :source and withdrawn_at is null
            """;
    private static final int LONGEST_REASON = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    /** @param clock in the zone whose days count */
    JdbcConsents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Consent> of(SourceId source) {
        return jdbc.sql(OF)
                .param("source", source.value())
                .query((row, _) -> consent(row))
                .list();
    }

    @Override
    public Optional<Consent> active(SourceId source) {
        return of(source).stream().filter(this::isActive).findFirst();
    }

    @Override
    public boolean isActive(Consent consent) {
        return consent.isActiveOn(LocalDate.now(clock));
    }

    @Override
    public List<Finding> record(SourceId source, ConsentDraft draft, String actor) {
        var check = new ConsentCheck(LocalDate.now(clock));
        var terms = check.read(draft);
        if (!check.findings().block()) {
            jdbc.sql(RECORD)
                    .param("source", source.value())
                    .param("purpose", terms.purpose())
                    .param("scope", terms.scope())
                    .param("givenBy", terms.givenBy())
                    .param("from", terms.days().from())
                    .param("until", terms.days().until().orElse(null))
                    .param("at", Timestamp.from(clock.instant()))
                    .param("actor", actor)
                    .update();
            LOG.info("{} recorded a consent of {} for source {}", actor, terms.givenBy(), source);
        }
        return check.findings().toList();
    }

    @Override
    public boolean withdraw(SourceId source, long number, String reason, String actor) {
        var text = VisibleText.of(reason).strip();
        var withdrawn = jdbc.sql(WITHDRAW)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("actor", actor)
                        .param("reason", text.substring(0, Math.min(text.length(), LONGEST_REASON)))
                        .param("number", number)
                        .param("source", source.value())
                        .update()
                == 1;
        if (withdrawn) {
            LOG.info("{} noted that consent {} for source {} is withdrawn", actor, number, source);
        }
        return withdrawn;
    }

    private static Consent consent(ResultSet row) throws SQLException {
        return new Consent(
                row.getLong("number"),
                new SourceId(row.getString("source_id")),
                row.getString("purpose"),
                row.getString("scope"),
                row.getString("given_by"),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"),
                withdrawal(row));
    }

    private static Optional<Withdrawal> withdrawal(ResultSet row) throws SQLException {
        var at = row.getTimestamp("withdrawn_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Withdrawal(
                        at.toInstant(), row.getString("withdrawn_by"), row.getString("withdrawn_reason")));
    }
}
