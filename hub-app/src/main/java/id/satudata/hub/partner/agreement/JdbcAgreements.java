package id.satudata.hub.partner.agreement;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.VisibleText;
import id.satudata.hub.partner.Agreement;
import id.satudata.hub.partner.Agreement.Scope;
import id.satudata.hub.partner.AgreementDraft;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.LeftOut;
import id.satudata.hub.partner.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agreements in MariaDB: rows are added, and an end is noted once. */
final class JdbcAgreements implements Agreements {

    private static final Logger LOG = LoggerFactory.getLogger(JdbcAgreements.class);
    private static final String OF = "select * from partner_agreement where partner_id = :partner order by number desc";
    private static final String RECORD = """
            insert into partner_agreement (partner_id, letter, purpose, agencies, themes, words, left_out, valid_from,
                valid_until, recorded_at, recorded_by)
            values (:partner, :letter, :purpose, :agencies, :themes, :words, :leftOut, :from, :until, :at, :actor)
            """;
    private static final String END = """
            update partner_agreement set ended_at = :at, ended_by = :actor, ended_reason = :reason
            where number = :number and partner_id = :partner and ended_at is null
            """;
    private static final int LONGEST_REASON = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    /** @param clock in the zone whose days count */
    JdbcAgreements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Agreement> of(PartnerId partner) {
        return jdbc.sql(OF)
                .param("partner", partner.value())
                .query((row, _) -> agreement(row))
                .list();
    }

    @Override
    public Optional<Agreement> active(PartnerId partner) {
        return of(partner).stream().filter(this::isActive).findFirst();
    }

    @Override
    public boolean isActive(Agreement agreement) {
        return agreement.isActiveOn(LocalDate.now(clock));
    }

    @Override
    public List<Finding> record(PartnerId partner, AgreementDraft draft, String actor) {
        var check = new AgreementCheck(LocalDate.now(clock));
        var terms = check.read(draft);
        if (!check.findings().block()) {
            jdbc.sql(RECORD)
                    .param("partner", partner.value())
                    .param("letter", terms.letter())
                    .param("purpose", terms.purpose())
                    .param("agencies", String.join("\n", terms.scope().agencies()))
                    .param("themes", String.join("\n", terms.scope().themes()))
                    .param("words", terms.scope().words())
                    .param("leftOut", words(terms.leftOut()))
                    .param("from", terms.days().from())
                    .param("until", terms.days().until().orElse(null))
                    .param("at", Timestamp.from(clock.instant()))
                    .param("actor", actor)
                    .update();
            LOG.info("{} recorded agreement {} with partner {}", actor, terms.letter(), partner);
        }
        return check.findings().toList();
    }

    @Override
    public boolean end(PartnerId partner, long number, String reason, String actor) {
        var text = VisibleText.of(reason).strip();
        var ended = jdbc.sql(END)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("actor", actor)
                        .param("reason", text.substring(0, Math.min(text.length(), LONGEST_REASON)))
                        .param("number", number)
                        .param("partner", partner.value())
                        .update()
                == 1;
        if (ended) {
            LOG.info("{} noted that agreement {} with partner {} has ended", actor, number, partner);
        }
        return ended;
    }

    private static String words(Set<LeftOut> fields) {
        return fields.stream().sorted().map(LeftOut::word).collect(joining(" "));
    }

    private static Agreement agreement(ResultSet row) throws SQLException {
        return new Agreement(
                row.getLong("number"),
                new PartnerId(row.getString("partner_id")),
                row.getString("letter"),
                row.getString("purpose"),
                new Scope(
                        row.getString("agencies").lines().toList(),
                        row.getString("themes").lines().toList(),
                        row.getString("words")),
                Arrays.stream(row.getString("left_out").split(" ", -1))
                        .flatMap(it -> LeftOut.of(it).stream())
                        .collect(toUnmodifiableSet()),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"),
                end(row));
    }

    private static Optional<Agreement.End> end(ResultSet row) throws SQLException {
        var at = row.getTimestamp("ended_at");
        return at == null
                ? Optional.empty()
                : Optional.of(
                        new Agreement.End(at.toInstant(), row.getString("ended_by"), row.getString("ended_reason")));
    }
}
