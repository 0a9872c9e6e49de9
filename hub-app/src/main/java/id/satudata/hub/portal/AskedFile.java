package id.satudata.hub.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.table.KeptFile;
import id.satudata.hub.web.FileAnswer;
import id.satudata.hub.web.SentFile;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * A file of a dataset that the hub keeps and somebody asked for.
 *
 * @param modified when the dataset last changed, and the file with it at most; nothing where it may change within that second
 *     once more
 */
record AskedFile(Distribution distribution, KeptFile kept, Optional<Instant> modified) {

    private static final String HARMLESS = "sandbox; default-src 'none'";
    private static final String MEDIA_TYPES = "/assignments/media-types/";

    FileAnswer answer(HttpServletRequest request) throws IOException {
        return FileAnswer.to(request, new SentFile(kept.path(), kept.size(), tag(), modified));
    }

    /** Makes it a download that no browser ever runs. */
    void describe(String fileName, HttpServletResponse response) {
        response.setContentType(mediaType().toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(fileName));
        response.setHeader("Content-Security-Policy", HARMLESS);
        response.setHeader("X-Content-Type-Options", "nosniff");
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
