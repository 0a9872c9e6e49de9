package id.satudata.hub.quality;

import id.satudata.hub.metadata.LocalizedText;

/**
 * One thing that is asked of a description.
 *
 * @param code stable kebab-case name
 * @param points what it earns; within Satu Data its weight in its dimension
 * @param field the term it is about
 */
public record Check(String code, Dimension dimension, int points, String field) {

    /** What is asked, in words. */
    public LocalizedText label() {
        return CheckWords.of(code);
    }

    /** What to do where it is not met, in words. */
    public LocalizedText advice() {
        return CheckWords.of(code + ".todo");
    }
}
