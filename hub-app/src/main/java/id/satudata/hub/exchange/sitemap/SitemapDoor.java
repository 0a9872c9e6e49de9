package id.satudata.hub.exchange.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The pages of all datasets, listed in parts that a main list names.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">Sitemaps</a>
 */
@RestController
final class SitemapDoor {

    static final String PATH = "/sitemap.xml";

    /** A part may hold 50,000 addresses; a few are not of datasets. */
    private static final int PART = 49_000;

    private static final int BATCH = 1_000;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");
    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final Entries entries;
    private final RevisionLog log;
    private final IriSpace space;

    SitemapDoor(Entries entries, RevisionLog log, IriSpace space) {
        this.entries = entries;
        this.log = log;
        this.space = space;
    }

    @GetMapping(PATH)
    void parts(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(this::parts, request, response);
    }

    @GetMapping("/sitemap/{number}.xml")
    void part(@PathVariable String number, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!NUMBER.matcher(number).matches() || Integer.parseInt(number) > count()) {
            throw Problem.of(ProblemType.NOT_FOUND).toException();
        }
        var first = (Integer.parseInt(number) - 1L) * PART;
        send(out -> part(first, out), request, response);
    }

    /** Writes a document. */
    @FunctionalInterface
    private interface Document {
        void write(Writer out) throws IOException;
    }

    private void send(Document document, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (new ServletWebRequest(request, response).checkNotModified("W/\"" + log.head() + ".map\"")) {
            return;
        }
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        document.write(out);
        out.flush();
    }

    private void parts(Writer out) throws IOException {
        out.write("<sitemapindex xmlns=\"" + SCHEMA + "\">\n");
        for (long number = 1; number <= count(); number++) {
            out.write("<sitemap><loc>" + space.at("/sitemap/" + number + ".xml") + "</loc></sitemap>\n");
        }
        out.write("</sitemapindex>\n");
    }

    private void part(long first, Writer out) throws IOException {
        out.write("<urlset xmlns=\"" + SCHEMA + "\">\n");
        if (first == 0) {
            page("/", out);
        }
        for (long at = first; at < first + PART; at += BATCH) { // a part is a whole number of batches
            var names = entries.names(at, BATCH);
            for (var name : names) {
                page("/dataset/" + name, out);
            }
            if (names.size() < BATCH) {
                break;
            }
        }
        out.write("</urlset>\n");
    }

    /** Names of entries are made of letters that neither XML nor an address gives a meaning. */
    private void page(String path, Writer out) throws IOException {
        out.write("<url><loc>" + space.at(path) + "</loc></url>\n");
    }

    private long count() {
        return Math.max(1, (entries.count() + PART - 1) / PART);
    }
}
