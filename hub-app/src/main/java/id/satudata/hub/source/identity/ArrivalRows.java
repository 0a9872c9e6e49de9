package id.satudata.hub.source.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Arrival;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of ways: only of datasets that come by several, or whose source knows them by another key than before. */
@Repository
class ArrivalRows {

    private static final String OF_RECORDS = """
            select * from harvest_arrival where record in (:ids)
            """;
    private static final String OF_ENTRIES = """
            select * from harvest_arrival where entry in (:ids) order by entry, since, record
            """;
    private static final String OF_SOURCE = """
            select * from harvest_arrival where source_id = :source and record > :after order by record limit :limit
            """;
    private static final String ADD = """
            insert into harvest_arrival (record, entry, source_id, record_key, iri, near, speaks, since)
            values (:record, :entry, :source, :key, :iri, :near, :speaks, :since)
            on duplicate key update entry = values(entry), near = values(near), speaks = values(speaks), gone = null
            """;
    private static final String SPEAK = """
            update harvest_arrival set speaks = (record = :record), chosen_by = if(record = :record, :by, null)
            where entry = :entry
            """;
    private static final String SILENT_OF_SOURCE = """
            select count(distinct entry) from harvest_arrival
            where source_id = :source and gone is null and not speaks
            """;
    private static final String FORGET_OF_SOURCE = """
            delete from harvest_memory where entry in (
                select way.record from harvest_arrival way
                join harvest_arrival own on own.entry = way.entry and own.source_id = :source)
            """;
    private static final String SPEAK_FOR_ALL = """
            update harvest_arrival way join (
                select entry, min(record) as record from harvest_arrival
                where source_id = :source and gone is null group by entry) own on own.entry = way.entry
            set way.speaks = (way.record = own.record), way.chosen_by = if(way.record = own.record, :by, null)
            """;
    private static final String GONE = """
            update harvest_arrival set gone = :at where record = :record and gone is null
            """;
    private static final String BACK = """
            update harvest_arrival set gone = null where record = :record
            """;
    private static final String JOIN = """
            update harvest_arrival set entry = :to, speaks = false, chosen_by = null where entry = :from
            """;
    private static final String REMOVE = """
            delete from harvest_arrival where record = :record
            """;
    private static final String FORGET = """
            delete from harvest_memory where entry = :entry
                or entry in (select record from harvest_arrival where entry = :entry)
            """;
    private static final String BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

    private static final int LONGEST = 2_000;

    private final JdbcClient jdbc;

    ArrivalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<EntryId, Arrival> ofRecords(Collection<EntryId> records) {
        return Batches.all(records, it -> list(OF_RECORDS, it)).stream().collect(toMap(Arrival::record, it -> it));
    }

    /** By entry, the first way first. */
    Map<EntryId, List<Arrival>> ofEntries(Collection<EntryId> entries) {
        return Batches.all(entries, it -> list(OF_ENTRIES, it)).stream().collect(groupingBy(Arrival::entry));
    }

    List<Arrival> ofEntry(EntryId entry) {
        return list(OF_ENTRIES, List.of(entry));
    }

    private List<Arrival> list(String statement, List<EntryId> ids) {
        return jdbc.sql(statement)
                .param("ids", ids.stream().map(EntryId::toString).toList())
                .query(ArrivalRows::row)
                .list();
    }

    List<Arrival> page(SourceId source, Optional<EntryId> after, int limit) {
        return jdbc.sql(OF_SOURCE)
                .param("source", source.value())
                .param("after", after.map(EntryId::toString).orElse(BEFORE_ALL))
                .param("limit", limit)
                .query(ArrivalRows::row)
                .list();
    }

    void add(Arrival it) {
        jdbc.sql(ADD)
                .param("record", it.record().toString())
                .param("entry", it.entry().toString())
                .param("source", it.source().value())
                .param("key", shortened(it.key()))
                .param("iri", it.iri().length() > LONGEST ? "" : it.iri())
                .param("near", it.isNear())
                .param("speaks", it.speaks())
                .param("since", Timestamp.from(it.since()))
                .update();
    }

    /** What is known of the words of its ways is void: the new authority is read with its next run. */
    void speak(Arrival way, Optional<String> chosenBy) {
        jdbc.sql(SPEAK)
                .param("record", way.record().toString())
                .param("entry", way.entry().toString())
                .param("by", chosenBy.orElse(null))
                .update();
        forgetWords(way.entry());
    }

    /** The same for all that a source has, in few statements; answers for how many it did not speak yet. */
    int speakForAll(SourceId source, String chosenBy) {
        var silent = jdbc.sql(SILENT_OF_SOURCE)
                .param("source", source.value())
                .query(Integer.class)
                .single();
        jdbc.sql(SPEAK_FOR_ALL)
                .param("source", source.value())
                .param("by", chosenBy)
                .update();
        jdbc.sql(FORGET_OF_SOURCE).param("source", source.value()).update();
        return silent;
    }

    void isGone(Arrival way, Instant at) {
        jdbc.sql(GONE)
                .param("record", way.record().toString())
                .param("at", Timestamp.from(at))
                .update();
    }

    void isBack(Arrival way) {
        jdbc.sql(BACK).param("record", way.record().toString()).update();
    }

    /** All ways of one entry become ways of another. */
    void join(EntryId from, EntryId to) {
        jdbc.sql(JOIN).param("from", from.toString()).param("to", to.toString()).update();
    }

    void remove(EntryId record) {
        jdbc.sql(REMOVE).param("record", record.toString()).update();
    }

    /** The records of the entry are read with their next runs, whether they changed or not. */
    void forgetWords(EntryId entry) {
        jdbc.sql(FORGET).param("entry", entry.toString()).update();
    }

    /** A key is shown, and never looked for. */
    static String shortened(String key) {
        return key.length() <= LONGEST ? key : key.substring(0, LONGEST);
    }

    private static Arrival row(ResultSet row, int number) throws SQLException {
        return new Arrival(
                new EntryId(UUID.fromString(row.getString("record"))),
                new EntryId(UUID.fromString(row.getString("entry"))),
                new SourceId(row.getString("source_id")),
                row.getString("record_key"),
                row.getString("iri"),
                row.getBoolean("near"),
                row.getBoolean("speaks"),
                Optional.ofNullable(row.getString("chosen_by")),
                row.getTimestamp("since").toInstant(),
                Optional.ofNullable(row.getTimestamp("gone")).map(Timestamp::toInstant));
    }
}
