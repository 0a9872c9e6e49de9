package id.satudata.hub.admin.partners;

import com.fasterxml.jackson.annotation.Nulls;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON that a client sends. */
final class Body {

    private static final int LARGEST = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .changeDefaultNullHandling(it -> it.withContentNulls(Nulls.FAIL))
            .build();

    private Body() {}

    static <T> T read(HttpServletRequest request, Class<T> type) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw Problem.about(ProblemType.TOO_LARGE, "1 MB").toException();
        }
        var text = body.length == 0 ? new byte[] {'{', '}'} : body;
        try {
            return Optional.ofNullable(JSON.readValue(text, type)).orElseThrow(Body::unreadable);
        } catch (JacksonException e) { // its message may quote a secret
            throw unreadable();
        }
    }

    private static RuntimeException unreadable() {
        return Problem.about(ProblemType.BAD_REQUEST, "JSON").toException();
    }
}
