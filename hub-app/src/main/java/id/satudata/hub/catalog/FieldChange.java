package id.satudata.hub.catalog;

import id.satudata.hub.metadata.LocalizedText;
import java.util.List;

/**
 * A field that says something else than before.
 *
 * @param field the way to it by short names of properties, such as {@code dcat:distribution/dct:title}
 * @param label the same in words
 * @param about which of several things it belongs to, such as the title of a file; empty for the dataset itself
 * @param removed what it no longer says
 * @param added what it says now
 */
public record FieldChange(
        String field, LocalizedText label, LocalizedText about, List<FieldValue> removed, List<FieldValue> added) {

    public FieldChange {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /**
     * One value in words.
     *
     * @param language of a text; empty where there is none or the value is no text
     */
    public record FieldValue(LocalizedText words, String language) {}
}
