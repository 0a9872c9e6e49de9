package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.Confirmation;
import id.satudata.hub.admin.SeeOther;
import id.satudata.hub.admin.sources.IdentityPages.Look;
import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.source.Arrivals;
import id.satudata.hub.source.Matches;
import id.satudata.hub.source.SourceDesk;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where an operator decides which datasets of a source are the same, and which source is the authority of each. */
@Controller
final class IdentityDoor {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityDoor.class);

    private final CurrentActor actor;
    private final SourceDesk desk;
    private final Matches matches;
    private final Arrivals arrivals;
    private final IdentityPages pages;
    private final GuestPages guests;

    IdentityDoor(
            CurrentActor actor,
            SourceDesk desk,
            Matches matches,
            Arrivals arrivals,
            IdentityPages pages,
            GuestPages guests) {
        this.actor = actor;
        this.desk = desk;
        this.matches = matches;
        this.arrivals = arrivals;
        this.pages = pages;
        this.guests = guests;
    }

    @GetMapping({"/admin/sources/{source}/identity", "/en/admin/sources/{source}/identity"})
    View show(
            @PathVariable String source,
            @RequestParam(defaultValue = "") String ordered,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String record,
            CsrfToken token,
            HttpServletRequest request) {
        var notice = ordered.isEmpty() ? "" : pages.words(request).of("desk.ordered");
        var look = new Look(number(after), EntryId.parse(record), notice, false);
        return guests.view(pages.page(known(source), look, token, request), HttpStatus.OK);
    }

    @PostMapping({
        "/admin/sources/{source}/identity/matches/{number}/{decision}",
        "/en/admin/sources/{source}/identity/matches/{number}/{decision}"
    })
    View decide(
            @PathVariable String source,
            @PathVariable String number,
            @PathVariable String decision,
            CsrfToken token,
            HttpServletRequest request) {
        var known = known(source);
        var who = actor.required().name();
        var done = switch (decision) {
            case "approve" -> matches.approve(known.id(), number(number), who);
            case "refuse" -> matches.refuse(known.id(), number(number), who);
            default -> throw notFound();
        };
        LOG.info(
                "{} decided at the desk: {} match {} of source {}: {}",
                who,
                decision,
                number(number),
                known.id(),
                done);
        return answer(done, "refused.match", known, token, request);
    }

    @PostMapping({
        "/admin/sources/{source}/identity/approve-strong",
        "/en/admin/sources/{source}/identity/approve-strong"
    })
    View approveStrong(@PathVariable String source, CsrfToken token, HttpServletRequest request) {
        var known = known(source);
        if (Confirmation.isMissing(request)) {
            return refused(Confirmation.MISSING, HttpStatus.UNPROCESSABLE_CONTENT, known, token, request);
        }
        var done = matches.approveStrong(known.id(), actor.required().name());
        return answer(done > 0, "refused.match", known, token, request);
    }

    @PostMapping({
        "/admin/sources/{source}/identity/ways/{record}/choose",
        "/en/admin/sources/{source}/identity/ways/{record}/choose"
    })
    View choose(@PathVariable String source, @PathVariable String record, CsrfToken token, HttpServletRequest request) {
        var known = known(source);
        var way = EntryId.parse(record).orElseThrow(IdentityDoor::notFound);
        return answer(arrivals.choose(way, actor.required().name()), "refused.choose", known, token, request);
    }

    @PostMapping({"/admin/sources/{source}/identity/choose-all", "/en/admin/sources/{source}/identity/choose-all"})
    View chooseAll(@PathVariable String source, CsrfToken token, HttpServletRequest request) {
        var known = known(source);
        var done = arrivals.chooseAll(known.id(), actor.required().name());
        LOG.info(
                "{} made source {} the authority of {} datasets more",
                actor.required().name(),
                known.id(),
                done);
        return answer(done > 0, "refused.choose", known, token, request);
    }

    private View answer(boolean done, String refusal, Source source, CsrfToken token, HttpServletRequest request) {
        if (done) {
            var path = guests.chrome(request, SourcePages.PATH, "").path(IdentityPages.path(source) + "?ordered=1");
            return SeeOther.at(path);
        }
        return refused(refusal, HttpStatus.CONFLICT, source, token, request);
    }

    private View refused(String why, HttpStatus status, Source source, CsrfToken token, HttpServletRequest request) {
        var look = new Look(0, Optional.empty(), pages.words(request).of(why), true);
        return guests.view(pages.page(source, look, token, request), status);
    }

    private Source known(String source) {
        return KnownSource.of(source, desk).source();
    }

    private static RuntimeException notFound() {
        return Problem.of(ProblemType.NOT_FOUND).toException();
    }

    /** What is no number comes before all of them, and is none of them. */
    private static long number(String text) {
        return text.matches("[1-9]\\d{0,17}") ? Long.parseLong(text) : 0;
    }
}
