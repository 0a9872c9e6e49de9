package id.satudata.hub.topic;

import id.satudata.hub.connector.RecordContent.Deleted;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.SourceRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts records, in the order of their messages, into pages and those into runs, so that a dataset that was said several times goes
 * through all of what was said: on a page each key stands once, and in a run nothing is said to be gone that was there before.
 */
final class Portions {

    private final List<List<List<SourceRecord>>> runs = new ArrayList<>();
    private List<List<SourceRecord>> run = new ArrayList<>();
    private List<SourceRecord> page = new ArrayList<>();
    private final Set<String> ofPage = new HashSet<>();
    private final Set<String> there = new HashSet<>();

    private Portions() {}

    /** The runs, each as its pages. */
    static List<List<List<SourceRecord>>> of(List<SourceRecord> records) {
        var portions = new Portions();
        records.forEach(portions::add);
        portions.endRun();
        return portions.runs;
    }

    private void add(SourceRecord record) {
        var isGone = record.content() instanceof Deleted;
        if (isGone && there.contains(record.key())) {
            endRun();
        }
        if (ofPage.contains(record.key()) || page.size() >= RecordPages.LARGEST_PAGE) {
            endPage();
        }
        page.add(record);
        ofPage.add(record.key());
        if (!isGone) {
            there.add(record.key());
        }
    }

    private void endPage() {
        if (!page.isEmpty()) {
            run.add(List.copyOf(page));
        }
        page = new ArrayList<>();
        ofPage.clear();
    }

    private void endRun() {
        endPage();
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        run = new ArrayList<>();
        there.clear();
    }
}
