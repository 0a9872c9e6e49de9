package id.satudata.hub.admin.partners;

import static id.satudata.hub.admin.partners.AgreementPages.EMPTY;

import id.satudata.hub.admin.Confirmation;
import id.satudata.hub.admin.SeeOther;
import id.satudata.hub.admin.partners.AgreementPages.Sheet;
import id.satudata.hub.partner.AgreementDraft;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.LeftOut;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.security.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where agreements with a partner are recorded and ended. */
@Controller
final class AgreementDoor {

    static final List<String> FIELDS =
            Stream.of(LeftOut.values()).map(LeftOut::word).toList();

    private final CurrentActor actor;
    private final Partners partners;
    private final Agreements agreements;
    private final AgreementPages pages;
    private final GuestPages guests;

    AgreementDoor(
            CurrentActor actor, Partners partners, Agreements agreements, AgreementPages pages, GuestPages guests) {
        this.actor = actor;
        this.partners = partners;
        this.agreements = agreements;
        this.pages = pages;
        this.guests = guests;
    }

    @GetMapping({"/admin/partners/{partner}/agreement", "/en/admin/partners/{partner}/agreement"})
    View show(
            @PathVariable String partner,
            @RequestParam(defaultValue = "") String ordered,
            CsrfToken token,
            HttpServletRequest request) {
        var notice = ordered.isEmpty() ? "" : pages.words(request).of("desk.ordered");
        return view(known(partner), new Sheet(EMPTY, notice, List.of()), HttpStatus.OK, token, request);
    }

    @PostMapping({"/admin/partners/{partner}/agreement", "/en/admin/partners/{partner}/agreement"})
    View record(@PathVariable String partner, CsrfToken token, HttpServletRequest request) {
        var known = known(partner);
        var draft = draft(request);
        var findings = agreements.record(known.id(), draft, actor.required().name());
        if (findings.isEmpty()) {
            return seeOther(known, request);
        }
        var sheet = new Sheet(draft, pages.words(request).of("form.refused"), findings);
        return view(known, sheet, HttpStatus.UNPROCESSABLE_CONTENT, token, request);
    }

    @PostMapping({
        "/admin/partners/{partner}/agreement/{number}/end",
        "/en/admin/partners/{partner}/agreement/{number}/end"
    })
    View end(
            @PathVariable String partner,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String reason,
            CsrfToken token,
            HttpServletRequest request) {
        var known = known(partner);
        if (Confirmation.isMissing(request)) {
            var sheet = new Sheet(EMPTY, pages.words(request).of(Confirmation.MISSING), List.of());
            return view(known, sheet, HttpStatus.UNPROCESSABLE_CONTENT, token, request);
        }
        if (agreements.end(known.id(), number, reason, actor.required().name())) {
            return seeOther(known, request);
        }
        var sheet = new Sheet(EMPTY, pages.words(request).of("agreement.ended.before"), List.of());
        return view(known, sheet, HttpStatus.CONFLICT, token, request);
    }

    private static AgreementDraft draft(HttpServletRequest request) {
        return new AgreementDraft(
                PartnerForm.text(request, "letter"),
                PartnerForm.text(request, "purpose"),
                PartnerForm.text(request, "agencies").lines().toList(),
                PartnerForm.text(request, "themes").lines().toList(),
                PartnerForm.text(request, "words"),
                List.of(Optional.ofNullable(request.getParameterValues("leftOut"))
                        .orElse(new String[0])),
                PartnerForm.text(request, "from"),
                PartnerForm.text(request, "until"));
    }

    private View view(Partner partner, Sheet sheet, HttpStatus status, CsrfToken token, HttpServletRequest request) {
        return guests.view(pages.page(partner, sheet, token, request), status);
    }

    private View seeOther(Partner partner, HttpServletRequest request) {
        return SeeOther.at(
                guests.chrome(request, PartnerPages.PATH, "").path(AgreementPages.path(partner) + "?ordered=1"));
    }

    private Partner known(String partner) {
        return KnownPartner.of(partner, partners);
    }
}
