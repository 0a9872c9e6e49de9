package id.satudata.hub.exchange.changes;

import id.satudata.hub.metadata.IriSpace;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** What changed in the catalogue, in order: page by page as lines of JSON, or told as it happens. */
@RestController
final class ChangesDoor {
    static final String PATH = "/api/v1/changes";
    private static final String LINES = "application/x-ndjson";

    private final Changes changes;
    private final LiveChanges live;
    private final IriSpace space;
    private final JsonMapper json;

    ChangesDoor(Changes changes, LiveChanges live, IriSpace space, JsonMapper json) {
        this.changes = changes;
        this.live = live;
        this.space = space;
        this.json = json;
    }

    @GetMapping(PATH)
    void page(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit,
            HttpServletResponse response)
            throws IOException {
        var range = ChangeRange.of(after, limit);
        var page = changes.after(range.after(), range.limit());
        var last = page.isEmpty() ? range.after() : page.getLast().item().sequence();
        response.setContentType(LINES + ";charset=utf-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(
                HttpHeaders.LINK,
                "<" + space.at(PATH).value() + "?after=" + last + "&limit=" + range.limit() + ">; rel=\"next\"");
        var out = response.getOutputStream();
        for (var change : page) {
            out.write(json.writeValueAsBytes(ChangeLine.of(change, space)));
            out.write('\n');
        }
    }

    /** Goes on where the reader's last event was, wherever the address says to begin. */
    @GetMapping(path = PATH, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter follow(
            @RequestParam(required = false) @Nullable String after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last) {
        return live.follow(ChangeRange.of(last == null || last.isBlank() ? after : last, null)
                .after());
    }
}
