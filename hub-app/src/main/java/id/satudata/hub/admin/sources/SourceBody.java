package id.satudata.hub.admin.sources;

import id.satudata.hub.source.SourceDraft;
import id.satudata.hub.source.SourceDraft.GivenSetting;
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

/** A source as a client sends it; members that only answers have are passed over. */
record SourceBody(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String address,
        @Nullable Title title,
        @Nullable String owner,
        @Nullable List<Setting> settings,
        @Nullable Long version,
        @Nullable String changed,
        @Nullable String changedBy) {

    private static final int LARGEST = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    record Title(@Nullable String id, @Nullable String en) {}

    record Setting(
            @Nullable String name,
            @Nullable String value,
            @Nullable Boolean secret,
            @Nullable Boolean locked) {}

    static SourceBody of(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw Problem.about(ProblemType.TOO_LARGE, "1 MB").toException();
        }
        try {
            return Optional.ofNullable(JSON.readValue(body, SourceBody.class)).orElseThrow(SourceBody::unreadable);
        } catch (JacksonException e) { // its message may quote a secret
            throw unreadable();
        }
    }

    /** @param known the id of the source it is about; the body's own, where it is new */
    SourceDraft draft(Optional<String> known) {
        return new SourceDraft(
                known.orElse(text(id)),
                text(kind),
                text(address),
                title == null ? "" : text(title.id()),
                title == null ? "" : text(title.en()),
                text(owner),
                given());
    }

    private List<GivenSetting> given() {
        return Optional.ofNullable(settings).orElse(List.of()).stream()
                .filter(Objects::nonNull)
                .map(it -> new GivenSetting(text(it.name()), text(it.value()), Boolean.TRUE.equals(it.secret())))
                .toList();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static RuntimeException unreadable() {
        return Problem.about(ProblemType.BAD_REQUEST, "JSON").toException();
    }
}
