package id.satudata.hub.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.table.KeptFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A file of a dataset that the hub keeps and somebody asked for.
 *
 * @param modified when the dataset last changed, and the file with it at most; nothing where it may change within that second
 *     once more
 */
record AskedFile(Distribution distribution, KeptFile kept, Optional<Instant> modified) {

    private static final String HARMLESS = "sandbox; default-src 'none'";
    private static final String MEDIA_TYPES = "/assignments/media-types/";

    Portion portion(HttpServletRequest request) {
        return Portion.asked(request, kept, tag(), modified);
    }

    /** Whether whoever asks has it as it is; then the response says so already. */
    boolean isKnown(HttpServletRequest request, HttpServletResponse response) {
        var web = new ServletWebRequest(request, response);
        return modified.isPresent()
                ? web.checkNotModified(tag(), modified.get().toEpochMilli())
                : web.checkNotModified(tag());
    }

    /** The file as a download that no browser ever runs. */
    ResponseEntity<Resource> answer(Portion portion, String fileName, String caching) throws IOException {
        var answer = ResponseEntity.ok()
                .contentType(mediaType())
                .eTag(tag())
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(fileName))
                .header("Content-Security-Policy", HARMLESS)
                .header("X-Content-Type-Options", "nosniff");
        modified.ifPresent(answer::lastModified);
        if (portion.isRenewed()) {
            answer.contentLength(kept.size());
        }
        return answer.body(portion.content());
    }

    private String tag() {
        return '"' + kept.hash().hex() + '"';
    }

    private MediaType mediaType() {
        return distribution
                .form()
                .mediaType()
                .map(Iri::value)
                .filter(it -> it.contains(MEDIA_TYPES))
                .flatMap(it -> parsed(it.substring(it.indexOf(MEDIA_TYPES) + MEDIA_TYPES.length())))
                .orElse(MediaType.APPLICATION_OCTET_STREAM);
    }

    private static Optional<MediaType> parsed(String mediaType) {
        try {
            return Optional.of(MediaType.parseMediaType(mediaType)).filter(MediaType::isConcrete);
        } catch (InvalidMediaTypeException unknown) {
            return Optional.empty();
        }
    }

    private static String attachment(String fileName) {
        return ContentDisposition.attachment().filename(fileName, UTF_8).build().toString();
    }
}
