package id.satudata.hub.exchange.revision;

import id.satudata.hub.metadata.VisibleText;
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

/** Reads small bodies that say exactly what is asked for. */
final class JsonBody {
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

    private JsonBody() {}

    /** What the body says; nothing where it is empty. */
    static <T> Optional<T> read(HttpServletRequest request, Class<T> type) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw Problem.about(ProblemType.TOO_LARGE, "16 KB").toException();
        }
        try {
            return body.length == 0 ? Optional.empty() : Optional.ofNullable(JSON.readValue(body, type));
        } catch (JacksonException unreadable) {
            throw about("JSON");
        }
    }

    /** A reason somebody gave, if it is one. */
    static Optional<String> reason(@Nullable String given) {
        var reason = Optional.ofNullable(given)
                .map(VisibleText::of)
                .map(String::strip)
                .filter(it -> !it.isEmpty());
        if (reason.orElse("").length() > Origin.LONGEST_REASON) {
            throw about("reason");
        }
        return reason;
    }

    static RuntimeException about(String what) {
        return Problem.about(ProblemType.BAD_REQUEST, what).toException();
    }
}
