package id.satudata.hub.exchange.revision;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a decision about a field.
 *
 * @param field its name, as the list of edits has it
 * @param reason why, in the sender's words
 */
record FieldRequest(@Nullable String field, @Nullable String reason) {

    static FieldRequest of(HttpServletRequest request) throws IOException {
        var it = JsonBody.read(request, FieldRequest.class).orElseGet(() -> new FieldRequest(null, null));
        if (it.named().isBlank()) {
            throw JsonBody.about("field");
        }
        JsonBody.reason(it.reason);
        return it;
    }

    String named() {
        return Optional.ofNullable(field).orElse("");
    }

    Optional<String> givenReason() {
        return JsonBody.reason(reason);
    }
}
