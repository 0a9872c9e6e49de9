package id.satudata.hub.source.identity;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.mapping.GlobalName;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.EntryId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of global names: each belongs to one entry, the first that claimed it. */
@Repository
class ClaimRows {

    private static final String OWNERS = """
            select name, entry from harvest_claim where name_hash in (:hashes)
            """;
    private static final String CLAIM = """
            insert ignore into harvest_claim (name_hash, name, entry) values (:hash, :name, :entry)
            """;
    private static final String PASS = """
            update harvest_claim set entry = :entry where name_hash = :hash
            """;
    private static final String MOVE = """
            update harvest_claim set entry = :to where entry = :from
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    ClaimRows(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    private record Claim(GlobalName name, EntryId entry) {}

    /** The entries that go by these names; names that nobody claimed are absent. */
    Map<GlobalName, EntryId> owners(Collection<GlobalName> names) {
        return Batches.all(names, this::claims).stream().collect(toMap(Claim::name, Claim::entry));
    }

    private List<Claim> claims(List<GlobalName> names) {
        return jdbc.sql(OWNERS)
                .param("hashes", names.stream().map(ClaimRows::hash).toList())
                .query((row, _) -> new Claim(
                        new GlobalName(row.getString("name")), new EntryId(UUID.fromString(row.getString("entry")))))
                .list();
    }

    /** Who claimed a name first keeps it. */
    void claim(Map<GlobalName, EntryId> claims) {
        write(CLAIM, claims);
    }

    /** Names of entries that were never published pass on. */
    void pass(Map<GlobalName, EntryId> claims) {
        write(PASS, claims);
    }

    void move(EntryId from, EntryId to) {
        jdbc.sql(MOVE).param("from", from.toString()).param("to", to.toString()).update();
    }

    private void write(String statement, Map<GlobalName, EntryId> claims) {
        if (!claims.isEmpty()) {
            batches.batchUpdate(
                    statement,
                    claims.entrySet().stream()
                            .map(it -> new MapSqlParameterSource("hash", hash(it.getKey()))
                                    .addValue("name", it.getKey().value())
                                    .addValue("entry", it.getValue().toString()))
                            .toArray(MapSqlParameterSource[]::new));
        }
    }

    private static String hash(GlobalName name) {
        return Bytes.utf8(name.value()).hash().hex();
    }
}
