package id.satudata.hub.crash;

import java.util.List;
import java.util.stream.Stream;

/**
 * A place in the hub's code where a call to {@link Trap} is woven in.
 *
 * @param point the crash point it belongs to
 * @param type the class, with its package
 * @param method every method of that name
 * @param where where in the method
 * @param call the name of the called method, where it is about a call
 */
record Place(String point, String type, String method, Where where, String call) {

    /** Where in a method. */
    enum Where {
        EXIT,
        BEFORE,
        AFTER,
        /** In place of the call. */
        INSTEAD
    }

    private static final String HUB = "id.satudata.hub.";
    private static final String TRANSACTIONS = "org.apache.jena.dboe.transaction.txn.TransactionCoordinator";

    /**
     * The points of the design that lie inside the hub's process. K13 and K14 belong to deliveries: each
     * becomes a line here, and is taken out of {@link Tally#absent}, when its class is there.
     */
    static final List<Place> POINTS = List.of(
            new Place("K1", HUB + "table.FileStore", "copyAndHash", Where.EXIT, ""),
            new Place("K2", HUB + "table.FileStore", "keep", Where.AFTER, "move"),
            new Place("K3", HUB + "revision.JdbcAppender", "append", Where.EXIT, ""),
            new Place("K4", HUB + "revision.JdbcRevisionLog", "append", Where.AFTER, "inTransaction"),
            new Place("K5", "org.apache.catalina.connector.CoyoteAdapter", "service", Where.EXIT, ""),
            new Place("K6", TRANSACTIONS, "acquireWriterLock", Where.EXIT, ""),
            new Place("K7", TRANSACTIONS, "executeCommitWriter", Where.BEFORE, "writeJournal"),
            new Place("K7-journal", TRANSACTIONS, "executeCommitWriter", Where.AFTER, "sync"),
            new Place("K8", TRANSACTIONS, "executeCommit", Where.AFTER, "commitWrite"),
            new Place("K11", HUB + "projection.Filling", "takeOver", Where.BEFORE, "takeOver"),
            new Place("K12", HUB + "projection.Filling", "takeOver", Where.AFTER, "takeOver"),
            new Place("K16", "liquibase.executor.jvm.JdbcExecutor", "execute", Where.EXIT, ""),
            new Place("clock", HUB + "revision.RevisionConfiguration", "clock", Where.INSTEAD, "systemUTC"));

    /** Where a hub that is told to lie answers before its log has committed. */
    static final Place ACKNOWLEDGED_BEFORE_COMMIT = new Place(
            "acknowledged-before-commit", HUB + "revision.ContentionRetry", "inTransaction", Where.INSTEAD, "execute");

    static final List<Place> ALL = Stream.concat(POINTS.stream(), Stream.of(ACKNOWLEDGED_BEFORE_COMMIT))
            .toList();

    String file() {
        return type.replace('.', '/') + ".class";
    }
}
