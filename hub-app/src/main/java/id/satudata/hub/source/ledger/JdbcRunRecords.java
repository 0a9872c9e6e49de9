package id.satudata.hub.source.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.satudata.hub.connector.Verbatim;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.source.RunEvent;
import id.satudata.hub.source.RunEvent.Level;
import id.satudata.hub.source.RunRecord;
import id.satudata.hub.source.RunRecord.Fate;
import id.satudata.hub.source.RunRecords;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What MariaDB holds of the records and events of runs. */
@Repository
public class JdbcRunRecords implements RunRecords {

    private static final String COLUMNS =
            "select position, record_key, fate, revision, attempts, at, media_type, whole, ";
    private static final String PAGE = COLUMNS + """
            null as verbatim from harvest_record
            where run_id = :run and fate = :fate and position > :after order by position limit :limit
            """;
    private static final String ONE = COLUMNS + """
            verbatim from harvest_record where run_id = :run and position = :position
            """;
    private static final String REFUSED_KEYS = """
            select record_key from harvest_record where run_id = :run and fate = 'REFUSED' order by position limit :limit
            """;
    private static final String FINDINGS = """
            select record_key, severity, code, field, raw_value, message, message_indonesian from harvest_refusal
            where run_id = :run and record_key in (:keys) order by position
            """;

    /** No run tries more refused records again. */
    private static final int MOST_AGAIN = 100_000;

    private final JdbcClient jdbc;
    private final EventRows events;

    JdbcRunRecords(JdbcClient jdbc, EventRows events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public List<RunRecord> page(RunId run, Fate fate, long after, int limit) {
        return withFindings(
                run,
                jdbc.sql(PAGE)
                        .param("run", run.toString())
                        .param("fate", fate.name())
                        .param("after", after)
                        .param("limit", limit)
                        .query(JdbcRunRecords::record)
                        .list());
    }

    @Override
    public Optional<RunRecord> find(RunId run, long position) {
        return withFindings(
                        run,
                        jdbc.sql(ONE)
                                .param("run", run.toString())
                                .param("position", position)
                                .query(JdbcRunRecords::record)
                                .list())
                .stream()
                .findFirst();
    }

    /** The keys of what a run refused. */
    public Set<String> refusedKeys(RunId run) {
        return new TreeSet<>(jdbc.sql(REFUSED_KEYS)
                .param("run", run.toString())
                .param("limit", MOST_AGAIN)
                .query(String.class)
                .list());
    }

    @Override
    public List<RunEvent> events(RunId run, long after, Level atLeast, int limit) {
        return events.after(run, after, atLeast, limit);
    }

    @Override
    public List<RunEvent> lastEvents(RunId run, Level atLeast, int limit) {
        return events.after(run, events.beforeLast(run, atLeast, limit), atLeast, limit);
    }

    private List<RunRecord> withFindings(RunId run, List<RunRecord> records) {
        if (records.stream().noneMatch(it -> it.fate() == Fate.REFUSED)) {
            return records;
        }
        var findings = findings(run, records.stream().map(RunRecord::key).toList());
        return records.stream()
                .map(it -> new RunRecord(
                        it.position(),
                        it.key(),
                        it.fate(),
                        it.revision(),
                        it.attempts(),
                        it.at(),
                        findings.getOrDefault(it.key(), List.of()),
                        it.verbatim()))
                .toList();
    }

    private Map<String, List<Finding>> findings(RunId run, List<String> keys) {
        return jdbc
                .sql(FINDINGS)
                .param("run", run.toString())
                .param("keys", keys)
                .query((row, _) -> Map.entry(row.getString("record_key"), finding(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** The finding in a row of refusals; one from before messages were kept is put into words again. */
    public static Finding finding(ResultSet row) throws SQLException {
        var severity = Finding.Severity.valueOf(row.getString("severity"));
        var code = row.getString("code");
        var field = row.getString("field");
        var value = row.getString("raw_value");
        var english = row.getString("message");
        var indonesian = row.getString("message_indonesian");
        return english == null || indonesian == null
                ? Finding.of(severity, code, field, value)
                : new Finding(
                        severity,
                        code,
                        field,
                        value,
                        LocalizedText.indonesian(indonesian).with("en", english));
    }

    private static RunRecord record(ResultSet row, int number) throws SQLException {
        var revision = row.getLong("revision");
        var hasRevision = !row.wasNull();
        var verbatim = Optional.ofNullable(row.getString("verbatim"));
        var mediaType = Optional.ofNullable(row.getString("media_type")).orElse("text/plain");
        var whole = row.getBoolean("whole");
        return new RunRecord(
                row.getLong("position"),
                row.getString("record_key"),
                Fate.valueOf(row.getString("fate")),
                hasRevision ? OptionalLong.of(revision) : OptionalLong.empty(),
                row.getInt("attempts"),
                row.getTimestamp("at").toInstant(),
                List.of(),
                verbatim.map(it -> new Verbatim(mediaType, it, whole)));
    }
}
