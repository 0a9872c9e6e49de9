package id.satudata.hub.lease;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Leases in MariaDB, whose clock alone says when one has run out. Fence numbers follow the time, so that they grow even when
 * the database was restored from a backup that knows only earlier ones.
 */
final class JdbcLeases implements Leases {

    private static final String KNOW = """
            insert ignore into lease (name, node, fence, ends) values (:name, '', 0, '1970-01-01')""";
    private static final String TAKE = """
            update lease set node = :node, ends = utc_timestamp(6) + interval :micros microsecond,
                fence = greatest(fence + 1, floor(unix_timestamp(now(6)) * 1000))
            where name = :name and (node = :node or ends < utc_timestamp(6))""";
    private static final String FENCE = """
            select fence from lease where name = :name and node = :node""";
    private static final String RENEW = """
            update lease set ends = utc_timestamp(6) + interval :micros microsecond
            where name = :name and node = :node and fence = :fence""";
    private static final String RELEASE = """
            update lease set ends = '1970-01-01' where name = :name and node = :node and fence = :fence""";
    private static final String ALL = """
            select name, node, fence, ends > utc_timestamp(6) as held from lease where fence > 0 order by name""";

    /** The holder stops a little before the others may begin. */
    private static final double CAUTION = 0.8;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final String node;
    private final Duration length;

    JdbcLeases(JdbcClient jdbc, TransactionOperations transactions, String node, Duration length) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.node = node;
        this.length = length;
    }

    @Override
    public Optional<Lease> take(String name) {
        var valid = validUntil();
        jdbc.sql(KNOW).param("name", name).update();
        return transactions.execute(_ -> {
            var taken = jdbc.sql(TAKE)
                    .param("name", name)
                    .param("node", node)
                    .param("micros", micros())
                    .update();
            return taken == 0 ? Optional.<Lease>empty() : Optional.of(new Lease(name, fence(name), valid));
        });
    }

    @Override
    public Optional<Lease> renew(Lease lease) {
        var valid = validUntil();
        var renewed = jdbc.sql(RENEW)
                .param("name", lease.name())
                .param("node", node)
                .param("fence", lease.fence())
                .param("micros", micros())
                .update();
        return renewed == 0 ? Optional.empty() : Optional.of(new Lease(lease.name(), lease.fence(), valid));
    }

    @Override
    public void release(Lease lease) {
        jdbc.sql(RELEASE)
                .param("name", lease.name())
                .param("node", node)
                .param("fence", lease.fence())
                .update();
    }

    @Override
    public List<Holding> holdings() {
        return jdbc.sql(ALL)
                .query((row, _) -> new Holding(
                        row.getString("name"), row.getString("node"), row.getLong("fence"), row.getBoolean("held")))
                .list();
    }

    @Override
    public String node() {
        return node;
    }

    private long fence(String name) {
        return jdbc.sql(FENCE)
                .param("name", name)
                .param("node", node)
                .query(Long.class)
                .single();
    }

    /** Counted from before the database is asked, so that this node never believes longer than the database. */
    private long validUntil() {
        return System.nanoTime() + (long) (length.toNanos() * CAUTION);
    }

    private long micros() {
        return length.toNanos() / 1_000;
    }
}
