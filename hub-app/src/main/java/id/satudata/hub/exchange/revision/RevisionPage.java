package id.satudata.hub.exchange.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a dataset's history, newest first.
 *
 * @param entry the lasting identity of the dataset
 * @param next address of the page with the revisions before these; absent on the last page
 */
record RevisionPage(
        String entry,
        String name,
        List<RevisionLine> revisions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {}
