package id.satudata.hub.connector.walk;

import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys a walk has come across; records that are refused anyway may have none and do not count. */
final class SeenKeys {

    private final Set<String> keys = new HashSet<>();

    /** Whether every record of a page that has any came before. */
    boolean holdsAll(List<SourceRecord> page) {
        return !page.isEmpty() && page.stream().allMatch(it -> keys.contains(it.key()));
    }

    /** The record, told to be a duplicate when its key came before. */
    SourceRecord mark(SourceRecord record) {
        if (record.findings().stream().anyMatch(Finding::blocks) || keys.add(record.key())) {
            return record;
        }
        var findings = new ArrayList<>(record.findings());
        findings.add(Finding.of(Severity.ERROR, "identifier-duplicate", "identifier", record.key()));
        return new SourceRecord(record.key(), record.content(), findings);
    }
}
