package id.satudata.hub.connector;

import id.satudata.hub.metadata.Finding;
import java.util.List;

/**
 * The verbatim thing a source gave us for one dataset.
 *
 * @param key what the source knows it by, unique in the source and stable between runs
 * @param findings what reading it already showed; one that blocks means it could not be read
 */
public record SourceRecord(String key, RecordContent content, List<Finding> findings) {

    public SourceRecord {
        findings = List.copyOf(findings);
    }

    public static SourceRecord of(String key, RecordContent content) {
        return new SourceRecord(key, content, List.of());
    }
}
