package id.satudata.hub.admin.sources;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the registered sources.
 *
 * @param next address of the page after it; absent on the last
 */
record SourceList(
        List<SourceDocument> sources,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {}
