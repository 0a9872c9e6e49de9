package id.satudata.hub.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.catalog.FileClaims;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.table.FileHolders;
import id.satudata.hub.table.FileStore;
import id.satudata.hub.table.KeptFile;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemException;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** Hands out the files the hub keeps, as downloads that no browser ever runs. */
@Controller
final class FileDoor {

    private static final String HARMLESS = "sandbox; default-src 'none'";
    private static final String MEDIA_TYPES = "/assignments/media-types/";
    private static final String FOR_EVERYBODY = "no-cache";
    private static final String FOR_THEM_ALONE = "private, no-store";

    private final Entries entries;
    private final FileStore files;
    private final FileHolders holders;
    private final FileClaims claims;
    private final RestrictedAccess restricted;

    FileDoor(
            Entries entries,
            FileStore files,
            FileHolders holders,
            FileClaims claims,
            RestrictedAccess restricted) {
        this.entries = entries;
        this.files = files;
        this.holders = holders;
        this.claims = claims;
        this.restricted = restricted;
    }

    @GetMapping("/dataset/{nameOrId}/resource/{file}/download/{fileName}")
    ResponseEntity<Resource> download(
            @PathVariable String nameOrId,
            @PathVariable String file,
            @PathVariable String fileName,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var entry = entries.named(nameOrId).orElseThrow(FileDoor::notFound);
        if (!RestrictedFiles.has(entry.description())) {
            return answer(asked(entry, file), fileName, FOR_EVERYBODY);
        }
        var pass = restricted.admit(entry, request, response);
        var it = asked(entry, file);
        if (new ServletWebRequest(request, response).checkNotModified(tag(it.kept()))) {
            return ResponseEntity.status(response.getStatus())
                    .header(HttpHeaders.CACHE_CONTROL, FOR_THEM_ALONE)
                    .build();
        }
        restricted.note(pass, it.distribution(), it.kept(), request);
        return answer(it, fileName, FOR_THEM_ALONE);
    }

    /** A file of the dataset that the hub keeps. */
    private record Asked(Distribution distribution, KeptFile kept) {}

    private Asked asked(Entry entry, String file) {
        return distribution(entry, file)
                .flatMap(it -> files.of(it).map(kept -> new Asked(it, kept)))
                .filter(it -> claims.holds(entry, holders.of(it.kept().hash())))
                .orElseThrow(FileDoor::notFound);
    }

    private static ResponseEntity<Resource> answer(Asked it, String fileName, String caching) {
        return ResponseEntity.ok()
                .contentType(mediaType(it.distribution()))
                .eTag(tag(it.kept()))
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(fileName))
                .header("Content-Security-Policy", HARMLESS)
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(it.kept().path()));
    }

    private static String tag(KeptFile kept) {
        return '"' + kept.hash().hex() + '"';
    }

    private static Optional<Distribution> distribution(Entry entry, String file) {
        return entry.description().distributions().stream()
                .filter(it -> it.id().toString().equals(file))
                .findFirst();
    }

    private static MediaType mediaType(Distribution distribution) {
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

    private static ProblemException notFound() {
        return Problem.of(ProblemType.NOT_FOUND).toException();
    }
}
