package id.satudata.hub.admin.sources;

import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.source.NoticeDesk;
import id.satudata.hub.source.NoticePlan;
import id.satudata.hub.source.SourceDesk;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** By API: to whom the runs of a source are reported. */
@RestController
@RequestMapping("/api/v1/sources/{source}/reports")
final class NoticeApiDoor {

    private final CurrentActor actor;
    private final SourceDesk desk;
    private final NoticeDesk notices;

    NoticeApiDoor(CurrentActor actor, SourceDesk desk, NoticeDesk notices) {
        this.actor = actor;
        this.desk = desk;
        this.notices = notices;
    }

    /**
     * A plan; the secret is never told.
     *
     * @param own whether it is the source's, and not the hub's
     * @param signed whether there is a secret for the webhook
     */
    record PlanDocument(
            String reports,
            String language,
            List<String> mail,
            String webhook,
            boolean own,
            boolean signed,
            String setBy) {}

    @GetMapping
    ResponseEntity<PlanDocument> plan(@PathVariable String source) {
        return told(known(source));
    }

    @PutMapping
    ResponseEntity<PlanDocument> set(@PathVariable String source, HttpServletRequest request) throws IOException {
        var known = known(source);
        var findings = notices.set(
                known, NoticeBody.of(request).draft(), actor.required().name());
        if (!findings.isEmpty()) {
            throw Problem.of(ProblemType.SOURCE_REJECTED).with(findings).toException();
        }
        return told(known);
    }

    /** From now on its runs are reported as the hub's plan says. */
    @DeleteMapping
    ResponseEntity<PlanDocument> follow(@PathVariable String source) {
        var known = known(source);
        notices.followHub(known, actor.required().name());
        return told(known);
    }

    private ResponseEntity<PlanDocument> told(SourceId source) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(document(notices.plan(source)));
    }

    private static PlanDocument document(NoticePlan it) {
        return new PlanDocument(
                it.reports().name(),
                it.language(),
                it.mail(),
                it.webhook().map(URI::toString).orElse(""),
                it.own(),
                it.signed(),
                it.setBy());
    }

    private SourceId known(String source) {
        return KnownSource.of(source, desk).source().id();
    }
}
