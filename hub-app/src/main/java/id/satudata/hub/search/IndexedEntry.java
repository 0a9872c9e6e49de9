package id.satudata.hub.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.metadata.EntryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry as an index holds it.
 *
 * @param visible whether those who may search the index find it
 * @param labels what concepts of the entry are called, and their codes, for finding only
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record IndexedEntry(
        boolean visible,
        String id,
        String name,
        List<String> title,
        String titleSort,
        List<String> description,
        List<String> keywords,
        Optional<String> organization,
        Optional<String> organizationName,
        List<String> themes,
        List<String> formats,
        List<String> regions,
        List<String> years,
        List<String> licences,
        Optional<String> frequency,
        List<String> labels,
        List<String> columns,
        List<String> distributions,
        List<String> identifiers,
        Optional<String> issued,
        Optional<String> modified,
        String changed)
        implements SearchDocument {

    /** An entry of which nothing but its name can be said. */
    static IndexedEntry named(EntryId entry, String name) {
        List<String> none = List.of();
        Optional<String> nothing = Optional.empty();
        return new IndexedEntry(
                true,
                entry.toString(),
                name,
                none,
                "",
                none,
                none,
                nothing,
                nothing,
                none,
                none,
                none,
                none,
                none,
                nothing,
                none,
                none,
                none,
                none,
                nothing,
                nothing,
                "");
    }

    /** The same, changed at that time. */
    IndexedEntry changed(Instant at) {
        return new IndexedEntry(
                visible,
                id,
                name,
                title,
                titleSort,
                description,
                keywords,
                organization,
                organizationName,
                themes,
                formats,
                regions,
                years,
                licences,
                frequency,
                labels,
                columns,
                distributions,
                identifiers,
                issued,
                modified,
                at.toString());
    }
}
