package id.satudata.hub.source.notice;

import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.source.RunNotice;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A report as a webhook gets it.
 *
 * @param id the same each time this report is tried
 * @param held how many datasets of the source wait for somebody's decision
 * @param findings the first reasons why records were refused
 */
record NoticeDocument(
        String id, String event, SourceName source, RunEnd run, long held, List<Reason> findings, String report) {

    record SourceName(String id, Map<String, String> title) {}

    /** @param reason why it did not come through; empty where it did */
    record RunEnd(
            String id,
            String state,
            String opened,
            String closed,
            int attempts,
            Map<String, String> reason,
            RunCounts counts) {}

    record Reason(String record, String code, Map<String, String> message) {}

    static NoticeDocument of(RunNotice notice, RunSummary summary) {
        var run = summary.run();
        return new NoticeDocument(
                notice.deliveryId(),
                "run.ended",
                new SourceName(run.source().value(), summary.title().byLanguage()),
                new RunEnd(
                        run.id().toString(),
                        run.state().name(),
                        run.opened().toString(),
                        run.closed().map(Instant::toString).orElse(""),
                        run.attempts(),
                        run.reason().byLanguage(),
                        run.counts()),
                summary.held(),
                summary.findings().stream()
                        .map(it ->
                                new Reason(it.record(), it.code(), it.message().byLanguage()))
                        .toList(),
                summary.report());
    }
}
