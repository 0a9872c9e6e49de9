package id.satudata.hub.admin.keys;

import id.satudata.hub.metadata.VisibleText;
import id.satudata.hub.security.Grant;
import id.satudata.hub.security.KeyWish;
import id.satudata.hub.security.Scope;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A wish about a key as a client sends it.
 *
 * @param expires a moment by ISO 8601
 * @param overlap a duration by ISO 8601, in days or less
 * @param offspring whether those made with it are meant too
 */
record KeyBody(
        @Nullable String name,
        @Nullable String note,
        @Nullable List<String> scopes,
        @Nullable String agency,
        @Nullable String partner,
        @Nullable String expires,
        @Nullable String overlap,
        @Nullable Boolean offspring) {

    private static final int LARGEST = 16 << 10;
    private static final KeyBody NOTHING = new KeyBody(null, null, null, null, null, null, null, null);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    /** The body, which may be empty. */
    static KeyBody of(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw Problem.about(ProblemType.TOO_LARGE, "16 KB").toException();
        }
        try {
            return body.length == 0
                    ? NOTHING
                    : Optional.ofNullable(JSON.readValue(body, KeyBody.class)).orElse(NOTHING);
        } catch (JacksonException unreadable) {
            throw bad("JSON");
        }
    }

    KeyWish wish() {
        var wanted = Optional.ofNullable(scopes).orElse(List.of()).stream()
                .map(it -> Scope.ofWord(Objects.requireNonNullElse(it, "")).orElseThrow(() -> bad("scopes")))
                .collect(Collectors.toUnmodifiableSet());
        return new KeyWish(
                text(name),
                VisibleText.of(text(note)),
                new Grant(wanted, given(agency), given(partner), given(expires).map(KeyBody::moment)));
    }

    boolean withOffspring() {
        return offspring != null && offspring;
    }

    Optional<Duration> wishedOverlap() {
        return given(overlap).map(KeyBody::duration);
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw bad("expires");
        }
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw bad("overlap");
        }
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private static RuntimeException bad(String what) {
        return Problem.about(ProblemType.BAD_REQUEST, what).toException();
    }
}
