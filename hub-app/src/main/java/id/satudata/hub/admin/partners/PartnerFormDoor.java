package id.satudata.hub.admin.partners;

import id.satudata.hub.admin.FieldErrors;
import id.satudata.hub.admin.SeeOther;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.partner.Partners.Saved;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.security.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where partners are registered and changed by form. */
@Controller
final class PartnerFormDoor {

    private final CurrentActor actor;
    private final Partners partners;
    private final PartnerPages pages;
    private final GuestPages guests;

    PartnerFormDoor(CurrentActor actor, Partners partners, PartnerPages pages, GuestPages guests) {
        this.actor = actor;
        this.partners = partners;
        this.pages = pages;
        this.guests = guests;
    }

    /** A form in somebody's browser. */
    private record Sheet(PartnerForm form, boolean isNew, CsrfToken token, HttpServletRequest request) {}

    @GetMapping({"/admin/partners/new", "/en/admin/partners/new"})
    View blank(CsrfToken token, HttpServletRequest request) {
        return show(new Sheet(PartnerForm.EMPTY, true, token, request), "", List.of(), HttpStatus.OK);
    }

    @GetMapping({"/admin/partners/{partner}/edit", "/en/admin/partners/{partner}/edit"})
    View filled(@PathVariable String partner, CsrfToken token, HttpServletRequest request) {
        var form = PartnerForm.of(KnownPartner.of(partner, partners));
        return show(new Sheet(form, false, token, request), "", List.of(), HttpStatus.OK);
    }

    @PostMapping({"/admin/partners/new", "/en/admin/partners/new"})
    View create(CsrfToken token, HttpServletRequest request) {
        var form = PartnerForm.of(request, PartnerForm.text(request, "id").strip(), Set.of());
        var sheet = new Sheet(form, true, token, request);
        return answer(sheet, partners.create(form.draft(), actor.required().name()));
    }

    @PostMapping({"/admin/partners/{partner}/edit", "/en/admin/partners/{partner}/edit"})
    View change(@PathVariable String partner, CsrfToken token, HttpServletRequest request) {
        var known = KnownPartner.of(partner, partners);
        var form = PartnerForm.of(request, partner, PartnerForm.of(known).kept());
        var sheet = new Sheet(form, false, token, request);
        return answer(
                sheet,
                partners.change(
                        known.id(),
                        form.draft(),
                        form.expected(),
                        actor.required().name()));
    }

    private View answer(Sheet sheet, Saved saved) {
        var words = pages.words(sheet.request());
        return switch (saved) {
            case Saved.Kept it -> seeOther(sheet, it.partner().id());
            case Saved.Refused it ->
                show(sheet, words.of("form.refused"), it.findings(), HttpStatus.UNPROCESSABLE_CONTENT);
            case Saved.Outdated it ->
                show(
                        new Sheet(
                                sheet.form().withVersion(it.current().version()),
                                sheet.isNew(),
                                sheet.token(),
                                sheet.request()),
                        words.of("form.outdated", it.current().changedBy()),
                        List.of(),
                        HttpStatus.CONFLICT);
            case Saved.Unknown _ -> throw KnownPartner.notFound();
        };
    }

    private View show(Sheet sheet, String notice, List<Finding> findings, HttpStatus status) {
        var request = sheet.request();
        var words = pages.words(request);
        var own = sheet.isNew() ? "/new" : "/" + sheet.form().id() + "/edit";
        var title = words.of(sheet.isNew() ? "partner.new" : "partner.edit");
        var chrome = guests.chrome(request, PartnerPages.PATH + own, title);
        var page = new PartnerFormPage(
                chrome,
                words,
                pages.stylesheet(),
                sheet.token().getParameterName(),
                sheet.token().getToken(),
                chrome.path(PartnerPages.PATH + own),
                chrome.path(PartnerPages.PATH
                        + (sheet.isNew() ? "" : "/" + sheet.form().id())),
                sheet.isNew(),
                notice,
                sheet.form(),
                FieldErrors.of(findings, words));
        return guests.view(page, status);
    }

    private View seeOther(Sheet sheet, PartnerId partner) {
        return SeeOther.at(guests.chrome(sheet.request(), PartnerPages.PATH, "")
                .path(PartnerPages.PATH + "/" + partner + "?ordered=1"));
    }
}
