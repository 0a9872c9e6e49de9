package id.satudata.hub.admin.sources;

import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A schedule as a client sends it. */
record ScheduleBody(@Nullable String cron, @Nullable String zone) {

    private static final int LARGEST = 4 << 10;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    static ScheduleBody of(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw Problem.about(ProblemType.TOO_LARGE, "4 KB").toException();
        }
        try {
            ScheduleBody read = body.length == 0 ? null : JSON.readValue(body, ScheduleBody.class);
            return read == null ? new ScheduleBody(null, null) : read;
        } catch (JacksonException unreadable) {
            throw Problem.about(ProblemType.BAD_REQUEST, "JSON").toException();
        }
    }

    String givenCron() {
        return cron == null ? "" : cron;
    }

    String givenZone() {
        return zone == null ? "" : zone;
    }
}
