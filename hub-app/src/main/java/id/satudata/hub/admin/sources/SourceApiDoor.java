package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.VersionTag;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.source.Registration;
import id.satudata.hub.source.SourceRegister;
import id.satudata.hub.source.SourceRegister.Looked;
import id.satudata.hub.source.SourceRegister.Saved;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import id.satudata.hub.web.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of sources by API. */
@RestController
@RequestMapping("/api/v1/sources")
final class SourceApiDoor {

    private static final String PATH = "/api/v1/sources";
    private static final int MOST = 100;

    private final CurrentActor actor;
    private final SourceRegister register;

    SourceApiDoor(CurrentActor actor, SourceRegister register) {
        this.actor = actor;
        this.register = register;
    }

    @GetMapping
    ResponseEntity<SourceList> list(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "20") int limit) {
        var start = SourceId.parse(after);
        if (limit < 1 || limit > MOST || (start.isEmpty() && !after.isEmpty())) {
            throw Problem.about(ProblemType.BAD_REQUEST, "after, limit").toException();
        }
        var page = register.page(start, limit);
        return answer(HttpStatus.OK)
                .body(new SourceList(page.stream().map(SourceDocument::of).toList(), next(page, limit)));
    }

    @GetMapping("/{id}")
    ResponseEntity<SourceDocument> one(@PathVariable String id) {
        return told(HttpStatus.OK, known(id));
    }

    @PostMapping
    ResponseEntity<SourceDocument> create(HttpServletRequest request) throws IOException {
        var draft = SourceBody.of(request).draft(Optional.empty());
        return answer(
                HttpStatus.CREATED, register.create(draft, actor.required().name()), request);
    }

    /** The first records, as a harvest would take them; nothing is kept. */
    @PostMapping("/preview")
    ResponseEntity<PreviewDocument> preview(HttpServletRequest request) throws IOException {
        return switch (register.look(SourceBody.of(request).draft(Optional.empty()))) {
            case Looked.Refused it ->
                throw Problem.of(ProblemType.SOURCE_REJECTED)
                        .with(it.findings())
                        .toException();
            case Looked.Seen it ->
                answer(HttpStatus.OK).body(PreviewDocument.of(it.seen(), ReaderLanguage.of(request)));
        };
    }

    @PutMapping("/{id}")
    ResponseEntity<SourceDocument> change(@PathVariable String id, HttpServletRequest request) throws IOException {
        var known = known(id).source().id();
        var body = SourceBody.of(request);
        if (body.id() != null && !body.id().equals(id)) {
            throw Problem.about(ProblemType.BAD_REQUEST, "id").toException();
        }
        var saved = register.change(
                known,
                body.draft(Optional.of(id)),
                VersionTag.expected(request),
                actor.required().name());
        return answer(HttpStatus.OK, saved, request);
    }

    private ResponseEntity<SourceDocument> answer(HttpStatus status, Saved saved, HttpServletRequest request) {
        return switch (saved) {
            case Saved.Kept it -> told(status, it.registration());
            case Saved.Refused it ->
                throw Problem.of(ProblemType.SOURCE_REJECTED)
                        .with(it.findings())
                        .toException();
            case Saved.Outdated it -> throw VersionTag.outdated(it.current().version(), request);
            case Saved.Unknown _ -> throw Problem.of(ProblemType.NOT_FOUND).toException();
        };
    }

    private static ResponseEntity<SourceDocument> told(HttpStatus status, Registration it) {
        var answer = answer(status).eTag(VersionTag.of(it.version()));
        return (status == HttpStatus.CREATED
                        ? answer.location(URI.create(PATH + "/" + it.source().id()))
                        : answer)
                .body(SourceDocument.of(it));
    }

    private Registration known(String id) {
        return KnownSource.of(id, register);
    }

    private static @Nullable String next(List<Registration> page, int limit) {
        return page.size() < limit
                ? null
                : PATH + "?after=" + page.getLast().source().id() + "&limit=" + limit;
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON);
    }
}
