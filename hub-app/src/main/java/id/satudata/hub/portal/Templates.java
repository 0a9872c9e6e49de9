package id.satudata.hub.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import id.satudata.hub.revision.Sequence;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.CRC32;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;

/** The pages' templates, compiled with the application; each takes one record, its page. */
@Component
final class Templates {

    private static final String HTML = new MediaType(MediaType.TEXT_HTML, UTF_8).toString();

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** A page that a browser may keep, and asks after before it shows it again. */
    View view(Page page) {
        return view(page, "");
    }

    /** The same page of an entry, whose ETag names the entry's latest revision. */
    View view(Page page, Sequence latest) {
        return view(page, latest + ".html-");
    }

    private View view(Page page, String tagged) {
        var output = rendered(page);
        return (model, request, response) -> {
            speak(page, response);
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
            if (!new ServletWebRequest(request, response).checkNotModified(etag(tagged, output))) {
                send(output, page, response);
            }
        };
    }

    /** A page that says why there is nothing else to show. */
    View view(Page page, HttpStatus status) {
        var output = rendered(page);
        return (model, request, response) -> {
            response.setStatus(status.value());
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            send(output, page, response);
        };
    }

    /** Writes the page into an answer whose status and headers are set already. */
    void write(Page page, HttpServletResponse response) throws IOException {
        send(rendered(page), page, response);
    }

    /** Renders into memory first, so that a failing template never leaves half a page. */
    private Utf8ByteOutput rendered(Page page) {
        var output = new Utf8ByteOutput();
        engine.render(template(page), page, output);
        return output;
    }

    private static String template(Page page) {
        return switch (page) {
            case AgenciesPage _ -> "agencies.jte";
            case AgencyPage _ -> "agency.jte";
            case ApiPage _ -> "api.jte";
            case ConceptListPage _ -> "conceptList.jte";
            case ConceptPage _ -> "concept.jte";
            case DatasetPage _ -> "dataset.jte";
            case GuestPage it -> it.template();
            case HistoryPage _ -> "history.jte";
            case HomePage _ -> "home.jte";
            case MessagePage _ -> "message.jte";
            case ReferencePage _ -> "reference.jte";
            case SearchPage _ -> "search.jte";
            case SparqlPage _ -> "sparql.jte";
            case VocabularyPage _ -> "vocabulary.jte";
        };
    }

    private static void send(Utf8ByteOutput output, Page page, HttpServletResponse response) throws IOException {
        response.setContentType(HTML);
        speak(page, response);
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    /**
     * Says which language the page is in. Before a view is shown Spring sets the one the reader asks for as the answer's locale,
     * which a server sends instead of any header of that name.
     */
    private static void speak(Page page, HttpServletResponse response) {
        response.setLocale(Locale.forLanguageTag(page.chrome().languageTag()));
    }

    /** Weak, as the same page may be sent compressed. */
    private static String etag(String tagged, Utf8ByteOutput output) {
        var sum = new CRC32();
        sum.update(output.toByteArray());
        return "W/\"%s%x-%x\"".formatted(tagged, output.getContentLength(), sum.getValue());
    }
}
