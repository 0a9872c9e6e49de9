package id.satudata.hub.exchange.revision;

import id.satudata.hub.revision.Origin;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * The body of a ruling.
 *
 * @param reason why, in the sender's words
 * @param revision the number of the revision to restore
 */
record RulingRequest(@Nullable String reason, @Nullable Integer revision) {
    private static final int LARGEST = 16 << 10;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    it -> it.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /** The body of a ruling that needs a reason. */
    static RulingRequest withReason(HttpServletRequest request) throws IOException {
        var it = of(request);
        if (it.givenReason().isEmpty()) {
            throw about("reason");
        }
        if (it.revision != null) {
            throw about("revision");
        }
        return it;
    }

    /** The body, which may be empty where nothing must be said. */
    static RulingRequest of(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw Problem.about(ProblemType.TOO_LARGE, "16 KB").toException();
        }
        try {
            var it = read(body);
            if (it.givenReason().orElse("").length() > Origin.LONGEST_REASON) {
                throw about("reason");
            }
            return it;
        } catch (JacksonException unreadable) {
            throw about("JSON");
        }
    }

    private static RulingRequest read(byte[] body) {
        var nothing = new RulingRequest(null, null);
        return body.length == 0
                ? nothing
                : Optional.ofNullable(JSON.readValue(body, RulingRequest.class)).orElse(nothing);
    }

    Optional<String> givenReason() {
        return Optional.ofNullable(reason).map(String::strip).filter(it -> !it.isEmpty());
    }

    Optional<Integer> givenRevision() {
        return Optional.ofNullable(revision);
    }

    private static RuntimeException about(String what) {
        return Problem.about(ProblemType.BAD_REQUEST, what).toException();
    }
}
