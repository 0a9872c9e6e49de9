package id.satudata.hub.projection;

import id.satudata.hub.revision.Sequence;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where a view in MariaDB stands: one row beside its tables, moved in the transaction that writes them. A view that was made by
 * other rules stands at the start.
 */
public final class PositionRow {

    private final JdbcClient jdbc;
    private final String view;
    private final Object rules;
    private final Statements statements;

    /** @param rules by which the view is made now, as the row has them */
    public PositionRow(JdbcClient jdbc, String view, Object rules, Statements statements) {
        this.jdbc = jdbc;
        this.view = view;
        this.rules = rules;
        this.statements = statements;
    }

    /**
     * What is asked of the row.
     *
     * @param read answers the position made by {@code :rules}, 0 where it was made by others
     * @param lock the same, and locks the row
     * @param move to {@code :sequence}, by {@code :rules}
     * @param fence notes {@code :fence}, unless a higher one is there
     */
    public record Statements(String read, String lock, String move, String fence) {}

    public Sequence read() {
        return new Sequence(position(statements.read()));
    }

    /** Inside a transaction: moves the position, if it still is where it was read. */
    public void move(Sequence from, Sequence to) {
        var held = position(statements.lock());
        if (held != from.value()) {
            throw new OptimisticLockingFailureException("The " + view + " moved from " + from + " to " + held);
        }
        jdbc.sql(statements.move())
                .param("sequence", to.value())
                .param("rules", rules)
                .update();
    }

    /** Inside a transaction: refuses who held the lease before somebody who has written already. */
    public void requireFence(long fence) {
        if (jdbc.sql(statements.fence()).param("fence", fence).update() == 0) {
            throw new OptimisticLockingFailureException("Another node writes the " + view + " since fence " + fence);
        }
    }

    private long position(String sql) {
        return jdbc.sql(sql).param("rules", rules).query(Long.class).single();
    }
}
