package id.satudata.hub.admin.sources;

import id.satudata.hub.source.NoticeDraft;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** A plan of reports as a client sends it; members that only answers have are passed over. */
record NoticeBody(
        @Nullable String reports,
        @Nullable String language,
        @Nullable List<String> mail,
        @Nullable String webhook,
        @Nullable String secret,
        @Nullable Boolean own,
        @Nullable Boolean signed,
        @Nullable String setBy) {

    private static final int LARGEST = 32 << 10;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    static NoticeBody of(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw Problem.about(ProblemType.TOO_LARGE, "32 KB").toException();
        }
        try {
            return Optional.ofNullable(JSON.readValue(body, NoticeBody.class)).orElseThrow(NoticeBody::unreadable);
        } catch (JacksonException e) { // its message may quote a secret
            throw unreadable();
        }
    }

    NoticeDraft draft() {
        var addresses = Optional.ofNullable(mail).orElse(List.of()).stream()
                .filter(Objects::nonNull)
                .toList();
        return new NoticeDraft(
                text(reports), text(language), String.join("\n", addresses), text(webhook), text(secret));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static RuntimeException unreadable() {
        return Problem.about(ProblemType.BAD_REQUEST, "JSON").toException();
    }
}
