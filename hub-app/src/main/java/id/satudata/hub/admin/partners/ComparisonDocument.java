package id.satudata.hub.admin.partners;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.partner.Comparison;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A comparison as the API tells it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComparisonDocument(
        String state,
        String started,
        String startedBy,
        @Nullable String ended,
        long compared,
        long missing,
        long different,
        long surplus,
        String reason) {

    static ComparisonDocument of(Comparison it) {
        return new ComparisonDocument(
                it.state().name().toLowerCase(Locale.ROOT),
                it.started().toString(),
                it.startedBy(),
                it.ended().map(Object::toString).orElse(null),
                it.compared(),
                it.missing(),
                it.different(),
                it.surplus(),
                it.reason());
    }
}
