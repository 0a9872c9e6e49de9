package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.Confirmation;
import id.satudata.hub.admin.SeeOther;
import id.satudata.hub.admin.sources.ConsentPages.Sheet;
import id.satudata.hub.connector.Source;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.source.ConsentDraft;
import id.satudata.hub.source.Consents;
import id.satudata.hub.source.SourceDesk;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where consents for a source are recorded and withdrawn. */
@Controller
final class ConsentDoor {

    private final CurrentActor actor;
    private final SourceDesk desk;
    private final Consents consents;
    private final ConsentPages pages;
    private final GuestPages guests;

    ConsentDoor(CurrentActor actor, SourceDesk desk, Consents consents, ConsentPages pages, GuestPages guests) {
        this.actor = actor;
        this.desk = desk;
        this.consents = consents;
        this.pages = pages;
        this.guests = guests;
    }

    @GetMapping({"/admin/sources/{source}/consent", "/en/admin/sources/{source}/consent"})
    View show(
            @PathVariable String source,
            @RequestParam(defaultValue = "") String ordered,
            CsrfToken token,
            HttpServletRequest request) {
        var notice = ordered.isEmpty() ? "" : pages.words(request).of("desk.ordered");
        var sheet = new Sheet(ConsentPages.EMPTY, notice, List.of());
        return guests.view(pages.page(known(source), sheet, token, request), HttpStatus.OK);
    }

    @PostMapping({"/admin/sources/{source}/consent", "/en/admin/sources/{source}/consent"})
    View record(
            @PathVariable String source,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam(defaultValue = "") String givenBy,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            CsrfToken token,
            HttpServletRequest request) {
        var known = known(source);
        var draft = new ConsentDraft(purpose, scope, givenBy, from, until);
        var findings = consents.record(known.id(), draft, actor.required().name());
        if (findings.isEmpty()) {
            return seeOther(known, request);
        }
        var sheet = new Sheet(draft, pages.words(request).of("form.refused"), findings);
        return guests.view(pages.page(known, sheet, token, request), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** A run that this node is at ends with its page in hand. */
    @PostMapping({
        "/admin/sources/{source}/consent/{number}/withdraw",
        "/en/admin/sources/{source}/consent/{number}/withdraw"
    })
    View withdraw(
            @PathVariable String source,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String reason,
            CsrfToken token,
            HttpServletRequest request) {
        var known = known(source);
        if (Confirmation.isMissing(request)) {
            var sheet = new Sheet(ConsentPages.EMPTY, pages.words(request).of(Confirmation.MISSING), List.of());
            return guests.view(pages.page(known, sheet, token, request), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var who = actor.required().name();
        if (consents.withdraw(known.id(), number, reason, who)) {
            if (consents.active(known.id()).isEmpty()) {
                desk.stop(known.id(), who);
            }
            return seeOther(known, request);
        }
        var sheet = new Sheet(ConsentPages.EMPTY, pages.words(request).of("refused.withdraw"), List.of());
        return guests.view(pages.page(known, sheet, token, request), HttpStatus.CONFLICT);
    }

    private View seeOther(Source source, HttpServletRequest request) {
        return SeeOther.at(guests.chrome(request, SourcePages.PATH, "").path(ConsentPages.path(source) + "?ordered=1"));
    }

    private Source known(String source) {
        return KnownSource.of(source, desk).source();
    }
}
