package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.VersionTag;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.source.SourceRemoval;
import id.satudata.hub.source.SourceRemoval.Entries;
import id.satudata.hub.source.SourceRemoval.Removed;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes sources out of the register, by API. */
@RestController
final class RemovalApiDoor {

    private final CurrentActor actor;
    private final SourceRemoval removal;

    RemovalApiDoor(CurrentActor actor, SourceRemoval removal) {
        this.actor = actor;
        this.removal = removal;
    }

    /** A source that is gone. */
    record Gone(String source, String entries, int withdrawn) {}

    /** @param entries must be said: {@code keep} or {@code withdraw} */
    @DeleteMapping("/api/v1/sources/{source}")
    ResponseEntity<Gone> remove(
            @PathVariable String source, @RequestParam(defaultValue = "") String entries, HttpServletRequest request) {
        var id = SourceId.parse(source)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
        var choice = choice(entries)
                .orElseThrow(() -> Problem.about(ProblemType.BAD_REQUEST, "entries=keep|withdraw")
                        .toException());
        var who = actor.required().name();
        return switch (removal.remove(id, choice, VersionTag.expected(request), who)) {
            case Removed.Done it ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new Gone(id.value(), word(choice), it.withdrawn()));
            case Removed.Outdated it ->
                throw Problem.of(
                                VersionTag.expected(request).isPresent()
                                        ? ProblemType.PRECONDITION_FAILED
                                        : ProblemType.CHANGED_MEANWHILE)
                        .withHeader(HttpHeaders.ETAG, VersionTag.of(it.current().version()))
                        .toException();
            case Removed.UnderWay _ ->
                throw Problem.of(ProblemType.HARVEST_UNDER_WAY).toException();
            case Removed.Unknown _ -> throw Problem.of(ProblemType.NOT_FOUND).toException();
        };
    }

    static Optional<Entries> choice(String word) {
        return Arrays.stream(Entries.values())
                .filter(it -> word(it).equals(word))
                .findFirst();
    }

    private static String word(Entries it) {
        return it.name().toLowerCase(Locale.ROOT);
    }
}
