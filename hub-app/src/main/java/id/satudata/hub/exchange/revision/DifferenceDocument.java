package id.satudata.hub.exchange.revision;

import id.satudata.hub.catalog.FieldChange;
import id.satudata.hub.catalog.FieldChange.FieldValue;
import java.util.List;

/**
 * What differs between two revisions, in words.
 *
 * @param language of the words
 */
record DifferenceDocument(int from, int to, String language, List<Change> changes) {

    /** One field that says something else; {@code about} tells several files or contacts apart. */
    record Change(String field, String label, String about, List<Value> removed, List<Value> added) {}

    /** One value, with the language it is in where it is a text. */
    record Value(String value, String language) {}

    static DifferenceDocument of(int from, int to, String language, List<FieldChange> changes) {
        return new DifferenceDocument(
                from,
                to,
                language,
                changes.stream().map(it -> change(it, language)).toList());
    }

    private static Change change(FieldChange it, String language) {
        return new Change(
                it.field(),
                it.label().in(language).orElse(it.field()),
                it.about().in(language).orElse(""),
                values(it.removed(), language),
                values(it.added(), language));
    }

    static List<Value> values(List<FieldValue> values, String language) {
        return values.stream()
                .map(it -> new Value(it.words().in(language).orElse(""), it.language()))
                .toList();
    }
}
