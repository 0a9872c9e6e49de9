package id.satudata.hub.source.ledger;

import id.satudata.hub.metadata.RunId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets the records and events of runs nobody asks about any more; the runs themselves and their counts are kept. */
@Component
class OldRuns {

    private static final String OLD = """
            select id from harvest_run
            where source_id = (select source_id from harvest_run where id = :run) and opened_at < :before
                and exists (select 1 from harvest_event where run_id = harvest_run.id)
            order by opened_at limit :most
            """;
    private static final List<String> DETAILS = List.of(
            "delete from harvest_record where run_id in (:runs)",
            "delete from harvest_refusal where run_id in (:runs)",
            "delete from run_notice where run_id in (:runs)",
            "delete from harvest_event where run_id in (:runs)");

    /** So many at once: more than that grow old between two runs only once, when the time is made shorter. */
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration kept;

    OldRuns(JdbcClient jdbc, Clock clock, @Value("${hub.source.keep-records:90d}") Duration kept) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.kept = kept;
    }

    /** Forgets those of the source of this run. */
    void forgetBefore(RunId run) {
        var old = jdbc.sql(OLD)
                .param("run", run.toString())
                .param("before", Timestamp.from(clock.instant().minus(kept)))
                .param("most", MOST)
                .query(String.class)
                .list();
        if (!old.isEmpty()) {
            DETAILS.forEach(it -> jdbc.sql(it).param("runs", old).update());
        }
    }
}
