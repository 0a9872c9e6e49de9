package id.satudata.hub.connector.walk;

import static java.util.stream.Collectors.toMap;

import id.satudata.hub.connector.RecordFingerprint;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys a walk has come across; records that are refused anyway may have none and do not count. */
public final class SeenKeys {

    private final Set<String> keys = new HashSet<>();
    private Map<String, SourceRecord> page = Map.of();

    /** Whether every record of a page that has any came before. */
    boolean holdsAll(List<SourceRecord> records) {
        return !records.isEmpty() && records.stream().allMatch(it -> keys.contains(it.key()));
    }

    /**
     * The records of the next page, each told to be a duplicate when its key came before. One that stood on the page before and says
     * the same is left out: it moved while the source was read.
     */
    public List<SourceRecord> mark(List<SourceRecord> records) {
        var marked =
                records.stream().filter(it -> !hasMoved(it)).map(this::mark).toList();
        page = records.stream().collect(toMap(SourceRecord::key, it -> it, (first, _) -> first));
        return marked;
    }

    private boolean hasMoved(SourceRecord record) {
        var before = page.get(record.key());
        return before != null
                && RecordFingerprint.of(before)
                        .filter(it ->
                                RecordFingerprint.of(record).filter(it::equals).isPresent())
                        .isPresent();
    }

    private SourceRecord mark(SourceRecord record) {
        if (record.findings().stream().anyMatch(Finding::blocks) || keys.add(record.key())) {
            return record;
        }
        var findings = new ArrayList<>(record.findings());
        findings.add(Finding.of(Severity.ERROR, "identifier-duplicate", "identifier", record.key()));
        return new SourceRecord(record.key(), record.content(), findings);
    }
}
