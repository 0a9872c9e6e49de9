package id.satudata.hub.source.ledger;

import id.satudata.hub.connector.Verbatim;
import id.satudata.hub.harvest.RecordLine;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.source.RunRecord.Fate;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes what became of records into MariaDB. */
@Component
class RecordRows {

    private static final String KEEP = """
            insert into harvest_record (run_id, key_hash, record_key, fate, says, revision, at, media_type, verbatim, whole)
            values (:run, :hash, :key, :fate, :says, :revision, :at, :type, :verbatim, :whole)
            on duplicate key update fate = values(fate), says = values(says), revision = values(revision),
                at = values(at), media_type = values(media_type), verbatim = values(verbatim), whole = values(whole),
                attempts = attempts + 1
            """;
    private static final String REFUSE = """
            insert into harvest_refusal (run_id, record_key, severity, code, field, raw_value, message, message_indonesian)
            values (:run, :key, :severity, :code, :field, :value, :english, :indonesian)
            """;
    private static final String FORGET_REFUSALS = "delete from harvest_refusal where run_id = :run";
    private static final String FORGET_REFUSED = "delete from harvest_record where run_id = :run and fate = 'REFUSED'";
    static final int LONGEST_KEY = 2_000;

    /** What the source gave is kept of no more refused records of one run. */
    private static final int MOST_VERBATIM = 2_000;

    private final NamedParameterJdbcTemplate batches;
    private final Clock clock;

    RecordRows(NamedParameterJdbcTemplate batches, Clock clock) {
        this.batches = batches;
        this.clock = clock;
    }

    /** @param refusedSoFar by the run, these included */
    void keep(RunId run, List<RecordLine> lines, long refusedSoFar) {
        var withVerbatim = refusedSoFar <= MOST_VERBATIM;
        batches.batchUpdate(
                KEEP, lines.stream().map(it -> row(run, it, withVerbatim)).toArray(MapSqlParameterSource[]::new));
        var findings = lines.stream()
                .filter(RecordLine.Refused.class::isInstance)
                .map(RecordLine.Refused.class::cast)
                .flatMap(it -> it.findings().stream().map(finding -> finding(run, it.key(), finding)))
                .toArray(MapSqlParameterSource[]::new);
        if (findings.length > 0) {
            batches.batchUpdate(REFUSE, findings);
        }
    }

    /** What is refused is found again when a run goes on. */
    void forgetRefusals(RunId run) {
        var parameters = new MapSqlParameterSource("run", run.toString());
        batches.update(FORGET_REFUSALS, parameters);
        batches.update(FORGET_REFUSED, parameters);
    }

    private MapSqlParameterSource row(RunId run, RecordLine line, boolean withVerbatim) {
        var row = new MapSqlParameterSource("run", run.toString())
                .addValue("hash", Bytes.utf8(line.key()).hash().hex())
                .addValue("key", shortened(line.key()))
                .addValue("at", Timestamp.from(clock.instant()));
        return switch (line) {
            case RecordLine.Recorded it -> filled(row, Fate.RECORDED, it.says(), it.revision(), null);
            case RecordLine.Unchanged it -> filled(row, Fate.UNCHANGED, it.says(), it.revision(), null);
            case RecordLine.Deleted _ -> filled(row, Fate.DELETED, Optional.empty(), null, null);
            case RecordLine.Refused it ->
                filled(
                        row,
                        Fate.REFUSED,
                        it.says(),
                        null,
                        withVerbatim ? it.verbatim().orElse(null) : null);
        };
    }

    private static MapSqlParameterSource filled(
            MapSqlParameterSource row,
            Fate fate,
            Optional<ContentHash> says,
            @Nullable Long revision,
            @Nullable Verbatim verbatim) {
        return row.addValue("fate", fate.name())
                .addValue("says", says.map(ContentHash::hex).orElse(null))
                .addValue("revision", revision)
                .addValue("type", verbatim == null ? null : verbatim.mediaType())
                .addValue("verbatim", verbatim == null ? null : verbatim.text())
                .addValue("whole", verbatim == null || verbatim.whole());
    }

    private static MapSqlParameterSource finding(RunId run, String key, Finding finding) {
        return new MapSqlParameterSource("run", run.toString())
                .addValue("key", shortened(key))
                .addValue("severity", finding.severity().name())
                .addValue("code", finding.code())
                .addValue("field", finding.field())
                .addValue("value", finding.value())
                .addValue("english", finding.message().english())
                .addValue("indonesian", finding.message().in("id").orElse(""));
    }

    private static String shortened(String key) {
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }
}
