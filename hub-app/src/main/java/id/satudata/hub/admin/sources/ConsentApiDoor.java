package id.satudata.hub.admin.sources;

import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.source.Consents;
import id.satudata.hub.source.HarvestObstacle;
import id.satudata.hub.source.SourceDesk;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemException;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Consents for a source by API, and the harvest they allow. */
@RestController
@RequestMapping("/api/v1/sources/{source}")
final class ConsentApiDoor {

    private final CurrentActor actor;
    private final SourceDesk desk;
    private final Consents consents;

    ConsentApiDoor(CurrentActor actor, SourceDesk desk, Consents consents) {
        this.actor = actor;
        this.desk = desk;
        this.consents = consents;
    }

    /** All consents of a source, latest first. */
    record ConsentList(List<ConsentDocument> consents) {}

    /** A harvest that was begun. */
    record Begun(String source, String watch) {}

    @GetMapping("/consents")
    ResponseEntity<ConsentList> list(@PathVariable String source) {
        return told(HttpStatus.OK, known(source));
    }

    @PostMapping("/consents")
    ResponseEntity<ConsentList> record(@PathVariable String source, HttpServletRequest request) throws IOException {
        var known = known(source);
        var findings = consents.record(
                known, ConsentBody.of(request).draft(), actor.required().name());
        if (!findings.isEmpty()) {
            throw Problem.of(ProblemType.SOURCE_REJECTED).with(findings).toException();
        }
        return told(HttpStatus.CREATED, known);
    }

    /** A run that this node is at ends with its page in hand. */
    @PostMapping("/consents/{number}/withdraw")
    ResponseEntity<ConsentList> withdraw(
            @PathVariable String source, @PathVariable long number, HttpServletRequest request) throws IOException {
        var known = known(source);
        var who = actor.required().name();
        if (!consents.withdraw(known, number, ConsentBody.of(request).givenReason(), who)) {
            throw Problem.of(ProblemType.NOT_FOUND).toException();
        }
        if (consents.active(known).isEmpty()) {
            desk.stop(known, who);
        }
        return told(HttpStatus.OK, known);
    }

    @PostMapping("/harvest")
    ResponseEntity<Begun> harvest(@PathVariable String source) {
        var known = known(source);
        desk.harvest(known).ifPresent(it -> {
            throw refused(it, known);
        });
        return ResponseEntity.accepted()
                .cacheControl(CacheControl.noStore())
                .body(new Begun(known.value(), SourcePages.PATH + "/" + known));
    }

    private static ProblemException refused(HarvestObstacle why, SourceId source) {
        var page = SourcePages.PATH + "/" + source;
        return switch (why) {
            case UNKNOWN -> Problem.of(ProblemType.NOT_FOUND).toException();
            case UNDER_WAY -> Problem.of(ProblemType.HARVEST_UNDER_WAY).toException();
            case NO_CONSENT ->
                Problem.about(ProblemType.CONSENT_MISSING, page + "/consent").toException();
            case SECRETS_LOST ->
                Problem.about(ProblemType.SECRETS_LOST, page + "/edit").toException();
        };
    }

    private ResponseEntity<ConsentList> told(HttpStatus status, SourceId source) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(new ConsentList(consents.of(source).stream()
                        .map(it -> ConsentDocument.of(it, consents.isActive(it)))
                        .toList()));
    }

    private SourceId known(String source) {
        return KnownSource.of(source, desk).source().id();
    }
}
