package id.satudata.hub.metadata;

import java.util.ArrayList;
import java.util.List;

/** Collects what is found while one record is read; not shared between threads. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();

    public void add(Finding finding) {
        all.add(finding);
    }

    public void addAll(List<Finding> findings) {
        all.addAll(findings);
    }

    public void info(String code, String field, String value) {
        all.add(Finding.of(Finding.Severity.INFO, code, field, value));
    }

    public void warn(String code, String field, String value) {
        all.add(Finding.of(Finding.Severity.WARNING, code, field, value));
    }

    public void error(String code, String field, String value) {
        all.add(Finding.of(Finding.Severity.ERROR, code, field, value));
    }

    /** Notes what cannot be used and why, in words for everybody. */
    public void error(String code, String field, LocalizedText reason) {
        all.add(Finding.because(Finding.Severity.ERROR, code, field, reason));
    }

    /** Notes how a value in a source's own words was understood; what is written as the list writes it needs no note. */
    public void read(String field, String value, String meaning) {
        if (!value.strip().equalsIgnoreCase(meaning)) {
            all.add(Finding.read(field, value, meaning));
        }
    }

    public List<Finding> toList() {
        return List.copyOf(all);
    }

    /** Whether the record cannot be used. */
    public boolean block() {
        return all.stream().anyMatch(Finding::blocks);
    }
}
