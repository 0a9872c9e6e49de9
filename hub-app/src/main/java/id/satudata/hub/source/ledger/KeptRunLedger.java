package id.satudata.hub.source.ledger;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.HarvestOrder;
import id.satudata.hub.harvest.RecordLine;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunLedger;
import id.satudata.hub.harvest.RunState;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.RunId;
import id.satudata.hub.source.RunEvent.Level;
import id.satudata.hub.source.notice.NoticeOutbox;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes runs, what became of their records and what happened meanwhile into MariaDB; each page in one transaction. */
@Service
public class KeptRunLedger implements RunLedger {

    /** More refused records of one page are only counted in the log; the list has them all. */
    private static final int MOST_TOLD = 20;

    private final RunRows rows;
    private final RecordRows records;
    private final EventRows events;
    private final OldRuns old;
    private final NoticeOutbox notices;

    KeptRunLedger(RunRows rows, RecordRows records, EventRows events, OldRuns old, NoticeOutbox notices) {
        this.rows = rows;
        this.records = records;
        this.events = events;
        this.old = old;
        this.notices = notices;
    }

    @Override
    @Transactional
    public void opened(HarvestOrder order) {
        var run = order.run();
        if (order.resumed()) {
            records.forgetRefusals(run);
            notices.wentOn(run);
            rows.goOn(run);
            events.note(run, Level.WARN, "run-resumed");
        } else {
            rows.open(order);
            events.note(run, Level.INFO, "run-opened");
        }
        order.since().ifPresent(it -> events.note(run, Level.INFO, "only-changes", it));
        if (!order.only().isEmpty()) {
            events.note(run, Level.INFO, "only-some", order.only().size());
        }
    }

    @Override
    @Transactional
    public void sourceOpened(RunId run, Source source, OptionalLong total) {
        rows.progress(run, RunCounts.NONE, total);
        if (total.isPresent()) {
            events.note(run, Level.INFO, "source-opened", total.getAsLong());
        } else {
            events.note(run, Level.INFO, "source-opened-uncounted");
        }
    }

    @Override
    @Transactional
    public void unchanged(RunId run, Source source, Instant since, RunCounts counts) {
        rows.progress(run, counts, OptionalLong.of(counts.fetched()));
        rows.unchanged(run, since);
        events.note(run, Level.INFO, "source-unchanged", since);
    }

    @Override
    @Transactional
    public void taken(RunId run, List<RecordLine> lines, RunCounts counts, OptionalLong total) {
        if (!lines.isEmpty()) {
            records.keep(run, lines, counts.rejected());
        }
        rows.progress(run, counts, total);
        tellRefused(run, lines);
        events.note(
                run,
                Level.INFO,
                "page-taken",
                counts.fetched(),
                counts.recorded(),
                counts.unchanged(),
                counts.rejected());
    }

    private void tellRefused(RunId run, List<RecordLine> lines) {
        var refused = lines.stream()
                .filter(RecordLine.Refused.class::isInstance)
                .map(RecordLine.Refused.class::cast)
                .toList();
        refused.stream()
                .limit(MOST_TOLD)
                .forEach(it -> events.note(run, Level.WARN, "record-refused", it.key(), codes(it.findings())));
        if (refused.size() > MOST_TOLD) {
            events.note(run, Level.WARN, "more-refused", refused.size() - MOST_TOLD);
        }
    }

    private static String codes(List<Finding> findings) {
        return findings.stream()
                .filter(it -> it.severity() == Finding.Severity.ERROR)
                .map(Finding::code)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Override
    @Transactional
    public void closed(RunId run, RunState state, RunCounts counts, LocalizedText reason) {
        var english = reason.english();
        var indonesian = reason.in("id").orElse(english);
        rows.close(run, state, counts, reason);
        events.note(
                run,
                switch (state) {
                    case RUNNING, COMPLETED -> Level.INFO;
                    case PARTIAL, STOPPED -> Level.WARN;
                    case FAILED -> Level.ERROR;
                },
                "run-" + state.name().toLowerCase(Locale.ROOT),
                english,
                indonesian);
        notices.ended(run, state, counts.rejected(), reason);
        old.forgetBefore(run);
    }
}
