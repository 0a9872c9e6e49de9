package id.satudata.hub.admin.sources;

import id.satudata.hub.source.ConsentDraft;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A consent, or the withdrawal of one, as a client sends it.
 *
 * @param reason of a withdrawal
 */
record ConsentBody(
        @Nullable String purpose,
        @Nullable String scope,
        @Nullable String givenBy,
        @Nullable String from,
        @Nullable String until,
        @Nullable String reason) {

    private static final int LARGEST = 32 << 10;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    /** The body, which may be empty. */
    static ConsentBody of(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw Problem.about(ProblemType.TOO_LARGE, "32 KB").toException();
        }
        var nothing = new ConsentBody(null, null, null, null, null, null);
        try {
            return body.length == 0
                    ? nothing
                    : Optional.ofNullable(JSON.readValue(body, ConsentBody.class))
                            .orElse(nothing);
        } catch (JacksonException unreadable) {
            throw Problem.about(ProblemType.BAD_REQUEST, "JSON").toException();
        }
    }

    ConsentDraft draft() {
        return new ConsentDraft(text(purpose), text(scope), text(givenBy), text(from), text(until));
    }

    String givenReason() {
        return text(reason);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
