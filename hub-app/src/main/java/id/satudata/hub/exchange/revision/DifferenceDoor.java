package id.satudata.hub.exchange.revision;

import id.satudata.hub.catalog.History;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.web.AcceptHeader;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import id.satudata.hub.web.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How two revisions of a dataset differ: in words, or as a patch that machines can apply. */
@RestController
final class DifferenceDoor {
    private static final MediaType PATCH = MediaType.parseMediaType(RdfPatch.MEDIA_TYPE + ";charset=utf-8");

    private final History history;
    private final Readers readers;
    private final IriSpace space;

    DifferenceDoor(History history, Readers readers, IriSpace space) {
        this.history = history;
        this.readers = readers;
        this.space = space;
    }

    @GetMapping("/api/v1/datasets/{name}/revisions/{from}/diff/{to}")
    ResponseEntity<?> difference(
            @PathVariable String name,
            @PathVariable int from,
            @PathVariable int to,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request) {
        var past = readers.past(name);
        var before = readers.open(past, from);
        var after = readers.open(past, to);
        return wantsPatch(request)
                ? answer(PATCH).body(RdfPatch.between(canonical(before), canonical(after)))
                : inWords(before, after, language(lang, request));
    }

    private ResponseEntity<DifferenceDocument> inWords(Revision before, Revision after, String language) {
        return answer(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(DifferenceDocument.of(before.number(), after.number(), language, history.changes(before, after)));
    }

    private CanonicalGraph canonical(Revision revision) {
        return CanonicalGraph.of(history.graph(revision), space.entry(revision.entry()));
    }

    /** Whoever takes anything gets words. */
    private static boolean wantsPatch(HttpServletRequest request) {
        return AcceptHeader.of(request).stream()
                .filter(it -> it.includes(MediaType.APPLICATION_JSON) || it.equalsTypeAndSubtype(PATCH))
                .findFirst()
                .filter(it -> !it.includes(MediaType.APPLICATION_JSON))
                .isPresent();
    }

    static String language(@Nullable String lang, HttpServletRequest request) {
        return switch (lang) {
            case null -> ReaderLanguage.of(request);
            case ReaderLanguage.INDONESIAN, ReaderLanguage.ENGLISH -> lang;
            default -> throw Problem.about(ProblemType.BAD_REQUEST, "lang").toException();
        };
    }

    private static ResponseEntity.BodyBuilder answer(MediaType type) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(type)
                .header(HttpHeaders.VARY, "Accept, Accept-Language");
    }
}
