package id.satudata.hub.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.ContentHash;
import id.satudata.hub.metadata.Distribution;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.table.FileStore;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemException;
import id.satudata.hub.web.ProblemType;
import java.util.Optional;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the files the hub keeps, as downloads that no browser ever runs. */
@Controller
final class FileDoor {

    private static final String HARMLESS = "sandbox; default-src 'none'";
    private static final String MEDIA_TYPES = "/assignments/media-types/";

    private final Entries entries;
    private final FileStore files;

    FileDoor(Entries entries, FileStore files) {
        this.entries = entries;
        this.files = files;
    }

    @GetMapping("/dataset/{nameOrId}/resource/{file}/download/{fileName}")
    ResponseEntity<Resource> download(
            @PathVariable String nameOrId, @PathVariable String file, @PathVariable String fileName) {
        var entry = entries.named(nameOrId).orElseThrow(FileDoor::notFound);
        if (RestrictedFiles.has(entry.description())) {
            throw Problem.of(ProblemType.FILE_RESTRICTED).toException();
        }
        var distribution = distribution(entry, file).orElseThrow(FileDoor::notFound);
        var hash = hash(distribution).orElseThrow(FileDoor::notFound);
        var kept = files.find(hash).orElseThrow(FileDoor::notFound);
        return ResponseEntity.ok()
                .contentType(mediaType(distribution))
                .eTag('"' + hash.hex() + '"')
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(fileName))
                .header("Content-Security-Policy", HARMLESS)
                .header("X-Content-Type-Options", "nosniff")
                .body(new FileSystemResource(kept));
    }

    private static Optional<Distribution> distribution(Entry entry, String file) {
        return entry.description().distributions().stream()
                .filter(it -> it.id().toString().equals(file))
                .findFirst();
    }

    private static Optional<ContentHash> hash(Distribution distribution) {
        return distribution
                .form()
                .checksum()
                .filter(it -> it.algorithm().equals("sha256") && it.hex().length() == 64)
                .map(it -> new ContentHash(it.hex()));
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
