package id.satudata.hub.source;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RecordMemory;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.RevisionLog;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers in MariaDB, of every harvested entry, a hash of the record and of the rules it was read by, and the revision that
 * came of it. Only while that revision is the entry's latest and is shown does the memory count: whoever changes, withdraws,
 * restores, deletes or purges the entry makes it void, and so does every new rule. Losing it costs time and nothing else.
 */
@Repository
class RecordMemories implements RecordMemory {

    private static final String RECALL = """
            select known.entry, known.says, known.revision, coalesce(arrival.entry, known.entry) as belongs
            from harvest_memory known left join harvest_arrival arrival on arrival.record = known.entry
            where known.entry in (:entries)
            """;
    private static final String REMEMBER = """
            insert into harvest_memory (entry, says, revision) values (:entry, :says, :revision)
            on duplicate key update says = values(says), revision = values(revision)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final RevisionLog log;
    private final RulesInForce rules;

    RecordMemories(JdbcClient jdbc, NamedParameterJdbcTemplate batches, RevisionLog log, RulesInForce rules) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.log = log;
        this.rules = rules;
    }

    /** @param entry that of the record's own key; the record may belong to another one */
    private record Memory(EntryId entry, EntryId belongs, String says, long revision) {}

    @Override
    public Recollection recall(Source source, Map<String, ContentHash> fingerprints) {
        if (fingerprints.isEmpty()) {
            return Recollection.NOTHING;
        }
        var edition = rules.edition(source);
        var says = new HashMap<String, Memory>();
        fingerprints.forEach((key, fingerprint) -> {
            var entry = EntryId.ofRecord(source.id(), key);
            var hash = Bytes.utf8(edition + "\n" + fingerprint).hash().hex();
            says.put(key, new Memory(entry, entry, hash, 0));
        });
        return new OfPage(says, standing(says.values()));
    }

    /** The entries that stand as they are remembered. The log is asked last: what changes after that came after this harvest. */
    private Set<EntryId> standing(Collection<Memory> records) {
        var before = jdbc
                .sql(RECALL)
                .param(
                        "entries",
                        records.stream().map(it -> it.entry().toString()).toList())
                .query((row, number) -> new Memory(
                        new EntryId(UUID.fromString(row.getString("entry"))),
                        new EntryId(UUID.fromString(row.getString("belongs"))),
                        row.getString("says"),
                        row.getLong("revision")))
                .list()
                .stream()
                .collect(toMap(Memory::entry, it -> it));
        var same = records.stream()
                .flatMap(it ->
                        Optional.ofNullable(before.get(it.entry()))
                                .filter(old -> old.says().equals(it.says()))
                                .stream())
                .toList();
        if (same.isEmpty()) {
            return Set.of();
        }
        var heads = log.heads(same.stream().map(Memory::belongs).toList());
        return same.stream()
                .filter(it -> isLatest(it, Optional.ofNullable(heads.get(it.belongs()))))
                .map(Memory::entry)
                .collect(toSet());
    }

    private static boolean isLatest(Memory memory, Optional<EntryHead> head) {
        return head.filter(it -> it.visible() && it.latest().value() == memory.revision())
                .isPresent();
    }

    private final class OfPage implements Recollection {

        private final Map<String, Memory> says;
        private final Set<EntryId> standing;

        OfPage(Map<String, Memory> says, Set<EntryId> standing) {
            this.says = says;
            this.standing = standing;
        }

        @Override
        public boolean isUnchanged(String recordKey) {
            var memory = says.get(recordKey);
            return memory != null && standing.contains(memory.entry());
        }

        @Override
        public void remember(Map<String, Long> revisions) {
            var rows = says.entrySet().stream()
                    .filter(it -> revisions.containsKey(it.getKey()))
                    .map(it -> row(it.getValue(), revisions.getOrDefault(it.getKey(), 0L)))
                    .toArray(MapSqlParameterSource[]::new);
            batches.batchUpdate(REMEMBER, rows);
        }

        private static MapSqlParameterSource row(Memory memory, long revision) {
            return new MapSqlParameterSource("entry", memory.entry().toString())
                    .addValue("says", memory.says())
                    .addValue("revision", revision);
        }
    }
}
