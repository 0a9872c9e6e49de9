package id.satudata.hub.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * An entry as the index holds it: the record is the schema, field by field that of the index.
 *
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
        String changed) {}
