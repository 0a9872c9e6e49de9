package id.satudata.hub.web;

import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfWriting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/** Sends graphs in the wanted syntax, unless the client says it has them already. */
@Component
public final class RdfAnswers {
    private final RdfWriting writing = new RdfWriting();

    /**
     * What a graph said when.
     *
     * @param tag changes whenever the graph does
     */
    public record Version(String tag, Instant changed) {}

    /**
     * The graph is asked for only when it must be sent, so never for HEAD, by which harvesters learn the type first; it is
     * written completely before the first byte leaves.
     */
    public void send(
            Version version,
            RdfFormat format,
            Supplier<Graph> graph,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var tag = "W/\"" + version.tag() + "." + format.extension() + "\"";
        if (new ServletWebRequest(request, response)
                .checkNotModified(tag, version.changed().toEpochMilli())) {
            return;
        }
        response.setContentType(contentType(format));
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            return;
        }
        var body = new ByteArrayOutputStream();
        writing.write(graph.get(), format, body);
        response.setContentLength(body.size());
        body.writeTo(response.getOutputStream());
    }

    private static String contentType(RdfFormat format) {
        return format.mediaType().startsWith("text/") ? format.mediaType() + ";charset=utf-8" : format.mediaType();
    }
}
