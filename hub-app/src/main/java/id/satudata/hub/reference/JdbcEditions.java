package id.satudata.hub.reference;

import id.satudata.hub.concept.RegionSystem;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Imported editions in MariaDB. */
final class JdbcEditions implements Editions {

    private static final int BATCH = 1_000;
    private static final String NEWEST = "select max(version) from reference_edition where code_system = :system";
    private static final String CODES = """
            select code, name from reference_code
            where code_system = :system and version = :version order by code
            """;
    private static final String OPEN = """
            insert ignore into reference_edition (code_system, version, codes, imported_at)
            values (:system, :version, 0, :moment)
            """;
    private static final String LOCK = """
            select codes from reference_edition where code_system = :system and version = :version for update
            """;
    private static final String CLOSE = """
            update reference_edition set codes = :codes, imported_at = :moment
            where code_system = :system and version = :version
            """;
    private static final String PUT = """
            insert into reference_code (code_system, version, code, name) values (?, ?, ?, ?)
            on duplicate key update name = values(name)
            """;
    private static final String REMOVE =
            "delete from reference_code where code_system = ? and version = ? and code = ?";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final TransactionTemplate transaction;
    private final Clock clock;

    JdbcEditions(JdbcClient jdbc, JdbcOperations batches, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public Optional<String> newest(RegionSystem system) {
        return jdbc.sql(NEWEST)
                .param("system", system.name())
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    @Override
    public NavigableMap<String, String> codes(RegionSystem system, String version) {
        var codes = new TreeMap<String, String>();
        jdbc.sql(CODES).param("system", system.name()).param("version", version).query(row -> {
            codes.put(row.getString(1), row.getString(2));
        });
        return codes;
    }

    @Override
    public void keep(RegionSystem system, String version, NavigableMap<String, String> codes) {
        transaction.executeWithoutResult(_ -> {
            lock(system, version);
            var change = Difference.between(codes(system, version), codes);
            batch(
                    REMOVE,
                    change.removed().stream()
                            .map(it -> new Object[] {system.name(), version, it.code()})
                            .toList());
            batch(
                    PUT,
                    Stream.of(change.added(), change.renamed(), change.respelled())
                            .flatMap(List::stream)
                            .map(it -> new Object[] {system.name(), version, it.code(), it.after()})
                            .toList());
            if (!change.isEmpty()) {
                jdbc.sql(CLOSE)
                        .param("system", system.name())
                        .param("version", version)
                        .param("codes", codes.size())
                        .param("moment", now())
                        .update();
            }
        });
    }

    /** The row of the edition makes a second import of it wait. */
    private void lock(RegionSystem system, String version) {
        jdbc.sql(OPEN)
                .param("system", system.name())
                .param("version", version)
                .param("moment", now())
                .update();
        jdbc.sql(LOCK)
                .param("system", system.name())
                .param("version", version)
                .query(Integer.class)
                .single();
    }

    private void batch(String sql, List<Object[]> rows) {
        for (var from = 0; from < rows.size(); from += BATCH) {
            batches.batchUpdate(sql, rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
