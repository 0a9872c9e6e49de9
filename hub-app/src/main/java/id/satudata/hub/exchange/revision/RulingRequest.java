package id.satudata.hub.exchange.revision;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a ruling.
 *
 * @param reason why, in the sender's words
 * @param revision the number of the revision to restore
 */
record RulingRequest(@Nullable String reason, @Nullable Integer revision) {

    /** The body of a ruling that needs a reason. */
    static RulingRequest withReason(HttpServletRequest request) throws IOException {
        var it = of(request);
        if (it.givenReason().isEmpty()) {
            throw JsonBody.about("reason");
        }
        if (it.revision != null) {
            throw JsonBody.about("revision");
        }
        return it;
    }

    /** The body, which may be empty where nothing must be said. */
    static RulingRequest of(HttpServletRequest request) throws IOException {
        var it = JsonBody.read(request, RulingRequest.class).orElseGet(() -> new RulingRequest(null, null));
        JsonBody.reason(it.reason);
        return it;
    }

    Optional<String> givenReason() {
        return JsonBody.reason(reason);
    }

    Optional<Integer> givenRevision() {
        return Optional.ofNullable(revision);
    }
}
