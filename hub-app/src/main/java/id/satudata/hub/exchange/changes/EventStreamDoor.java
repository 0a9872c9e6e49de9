package id.satudata.hub.exchange.changes;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.rdf.NamedGraphFormat;
import id.satudata.hub.rdf.RdfWriting;
import id.satudata.hub.web.AcceptHeader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The changes as a Linked Data Event Stream by the DCAT-AP Feeds profile: each document holds those after a place in the
 * order, and leads on to the next.
 *
 * @see <a href="https://semiceu.github.io/LDES-DCAT-AP-feeds/index.html">DCAT-AP Feeds</a>
 */
@RestController
final class EventStreamDoor {
    private static final int PAGE = 100;

    private final Changes changes;
    private final EventStreamPages pages;
    private final RdfWriting writing = new RdfWriting();

    EventStreamDoor(Changes changes, EventStreamPages pages) {
        this.changes = changes;
        this.pages = pages;
    }

    @GetMapping(EventStreamPages.PATH)
    void page(
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var range = ChangeRange.of(after, null);
        var found = changes.after(range.after(), PAGE + 1);
        var page =
                new EventStreamPage(range.after(), found.subList(0, Math.min(PAGE, found.size())), found.size() > PAGE);
        var format = format(request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (new ServletWebRequest(request, response).checkNotModified(tag(page, format))) {
            return;
        }
        var body = new ByteArrayOutputStream();
        writing.write(pages.dataset(page), format, body);
        response.setContentType(format.mediaType() + ";charset=utf-8");
        response.setContentLength(body.size());
        body.writeTo(response.getOutputStream());
    }

    private static NamedGraphFormat format(HttpServletRequest request) {
        return AcceptHeader.of(request).stream()
                .map(it -> new MediaType(it.getType(), it.getSubtype()).toString())
                .flatMap(it -> NamedGraphFormat.ofMediaType(it).stream())
                .findFirst()
                .orElse(NamedGraphFormat.TRIG);
    }

    private static String tag(EventStreamPage page, NamedGraphFormat format) {
        var members = page.changes().stream()
                .map(it -> it.item().sequence() + (it.entry().isPresent() ? "" : "-"))
                .collect(Collectors.joining(" "));
        var content = Bytes.utf8(members + page.hasNext());
        return "W/\"" + content.hash().hex().substring(0, 32) + "." + format + "\"";
    }
}
