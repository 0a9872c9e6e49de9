package id.satudata.hub.admin.partners;

import id.satudata.hub.admin.SeeOther;
import id.satudata.hub.admin.partners.PartnerPages.Visit;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.PartnerDesk;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.partner.Standing;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.security.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The partners at the operator's desk. */
@Controller
final class PartnersDoor {

    private final CurrentActor actor;
    private final Partners partners;
    private final PartnerDesk desk;
    private final PartnerPages pages;
    private final GuestPages guests;

    PartnersDoor(CurrentActor actor, Partners partners, PartnerDesk desk, PartnerPages pages, GuestPages guests) {
        this.actor = actor;
        this.partners = partners;
        this.desk = desk;
        this.pages = pages;
        this.guests = guests;
    }

    @GetMapping({"/admin/partners", "/en/admin/partners"})
    View all(@RequestParam(defaultValue = "") String after, HttpServletRequest request) {
        return guests.view(pages.all(PartnerId.parse(after), request), HttpStatus.OK);
    }

    @GetMapping({"/admin/partners/{partner}", "/en/admin/partners/{partner}"})
    View one(
            @PathVariable String partner,
            @RequestParam(defaultValue = "") String ordered,
            @RequestParam(defaultValue = "") String refused,
            @RequestParam(defaultValue = "") String different,
            @RequestParam(defaultValue = "") String accesses,
            CsrfToken token,
            HttpServletRequest request) {
        var notice = ordered.isEmpty() ? "" : pages.words(request).of("desk.ordered");
        var visit = new Visit(
                notice,
                false,
                EntryId.parse(refused),
                EntryId.parse(different),
                KnownPartner.number("accesses", accesses));
        return guests.view(pages.one(KnownPartner.of(partner, desk), visit, token, request), HttpStatus.OK);
    }

    @PostMapping({"/admin/partners/{partner}/{task}", "/en/admin/partners/{partner}/{task}"})
    View order(@PathVariable String partner, @PathVariable String task, CsrfToken token, HttpServletRequest request) {
        var standing = KnownPartner.of(partner, desk);
        var known = PartnerTask.of(task).orElseThrow(KnownPartner::notFound);
        if (carryOut(known, standing.partner().id(), actor.required().name())) {
            return SeeOther.at(guests.chrome(request, PartnerPages.PATH, "")
                    .path(PartnerPages.PATH + "/" + partner + "?ordered=1"));
        }
        return refused(standing, known, token, request);
    }

    private View refused(Standing standing, PartnerTask task, CsrfToken token, HttpServletRequest request) {
        var notice = pages.words(request).of("partner.refused." + task.word());
        var visit = new Visit(notice, true, Optional.empty(), Optional.empty(), OptionalLong.empty());
        return guests.view(pages.one(standing, visit, token, request), HttpStatus.CONFLICT);
    }

    private boolean carryOut(PartnerTask task, PartnerId id, String who) {
        return switch (task) {
            case PAUSE -> partners.pause(id, who);
            case RESUME -> partners.resume(id, who);
            case COMPARE -> desk.compare(id, who);
            case REPLAY -> desk.replayRefused(id) > 0;
            case REPAIR -> desk.replayDifferent(id) > 0;
        };
    }
}
