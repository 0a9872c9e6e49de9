package id.satudata.hub.harvest;

import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.Verbatim;
import id.satudata.hub.harvest.Intake.Outcome;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts what became of the records of one page, and writes a line about each that was not merely recognised. */
final class PageLines {

    private final Map<String, ContentHash> says;
    private final Set<String> ofThisRun;
    private final List<RecordLine> lines = new ArrayList<>();
    private RunCounts counts = RunCounts.NONE;

    PageLines(Map<String, ContentHash> says, Set<String> ofThisRun) {
        this.says = says;
        this.ofThisRun = ofThisRun;
    }

    /** What the run itself had recorded before it broke off was a change. */
    void recognised(String key) {
        count(ofThisRun.contains(key) ? RunCounts.ONE_RECORDED : RunCounts.ONE_UNCHANGED);
    }

    void deleted(String key) {
        count(RunCounts.ONE_UNCHANGED);
        lines.add(new RecordLine.Deleted(key));
    }

    void refused(SourceRecord record, List<Finding> findings) {
        count(RunCounts.ONE_REJECTED);
        lines.add(new RecordLine.Refused(record.key(), said(record), findings, Verbatim.of(record)));
    }

    void became(SourceRecord record, Outcome outcome) {
        switch (outcome) {
            case Outcome.Recorded it -> recorded(record, it.revision());
            case Outcome.Unchanged it when ofThisRun.contains(record.key()) -> recorded(record, it.revision());
            case Outcome.Unchanged it -> {
                count(RunCounts.ONE_UNCHANGED);
                lines.add(new RecordLine.Unchanged(record.key(), said(record), it.revision()));
            }
            case Outcome.Rejected it -> refused(record, it.findings());
        }
    }

    private void recorded(SourceRecord record, long revision) {
        count(RunCounts.ONE_RECORDED);
        lines.add(new RecordLine.Recorded(record.key(), said(record), revision));
    }

    private Optional<ContentHash> said(SourceRecord record) {
        return Optional.ofNullable(says.get(record.key()));
    }

    private void count(RunCounts one) {
        counts = counts.plus(one);
    }

    RunCounts counts() {
        return counts;
    }

    List<RecordLine> all() {
        return lines;
    }
}
