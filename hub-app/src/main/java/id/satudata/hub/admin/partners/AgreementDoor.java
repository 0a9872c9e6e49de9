package id.satudata.hub.admin.partners;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.satudata.hub.admin.Confirmation;
import id.satudata.hub.admin.SeeOther;
import id.satudata.hub.admin.partners.AgreementPage.AgreementLine;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.partner.Agreement;
import id.satudata.hub.partner.Agreement.Scope;
import id.satudata.hub.partner.AgreementDraft;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.LeftOut;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.portal.Words;
import id.satudata.hub.security.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
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

    private static final AgreementDraft EMPTY = new AgreementDraft("", "", List.of(), List.of(), "", List.of(), "", "");

    private final CurrentActor actor;
    private final Partners partners;
    private final Agreements agreements;
    private final PartnerPages pages;
    private final GuestPages guests;

    AgreementDoor(CurrentActor actor, Partners partners, Agreements agreements, PartnerPages pages, GuestPages guests) {
        this.actor = actor;
        this.partners = partners;
        this.agreements = agreements;
        this.pages = pages;
        this.guests = guests;
    }

    /** What stands in the form, and what is said of it. */
    private record Sheet(AgreementDraft draft, String notice, List<Finding> findings) {}

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
        var words = pages.words(request);
        var path = path(partner);
        var chrome = guests.chrome(request, path, words.of("agreement.title", words.in(partner.title())));
        var page = new AgreementPage(
                chrome,
                words,
                pages.stylesheet(),
                token.getParameterName(),
                token.getToken(),
                chrome.path(path),
                chrome.path(PartnerPages.PATH + "/" + partner.id()),
                sheet.notice(),
                agreements.active(partner.id()).isPresent(),
                agreements.of(partner.id()).stream().map(it -> line(it, words)).toList(),
                sheet.draft(),
                sheet.findings().stream()
                        .collect(groupingBy(Finding::field, mapping(it -> words.in(it.message()), toList()))));
        return guests.view(page, status);
    }

    private AgreementLine line(Agreement it, Words words) {
        var active = agreements.isActive(it);
        return new AgreementLine(
                Long.toString(it.number()),
                it.letter(),
                it.purpose(),
                scope(it.scope(), words),
                it.leftOut().stream()
                        .sorted()
                        .map(field -> words.of("agreement.field." + field.word()))
                        .collect(joining(", ")),
                it.until()
                        .map(until -> words.of("consent.term", day(it.from(), words), day(until, words)))
                        .orElseGet(() -> words.of("consent.term.open", day(it.from(), words))),
                words.of("consent.recorded", words.time(it.recorded()), it.recordedBy()),
                it.end()
                        .map(by -> words.of("agreement.ended", words.time(by.at()), by.by(), by.reason()))
                        .orElseGet(() -> words.of(active ? "consent.holds" : "consent.holds.not")),
                active ? "good" : "warn",
                it.end().isEmpty());
    }

    private static String scope(Scope it, Words words) {
        var limits = Stream.of(
                        String.join("; ", it.agencies()),
                        String.join("; ", it.themes()),
                        it.words().isBlank() ? "" : "“" + it.words() + "”")
                .filter(text -> !text.isEmpty())
                .collect(joining(" · "));
        return limits.isEmpty() ? words.of("agreement.scope.all") : limits;
    }

    private static String day(LocalDate day, Words words) {
        return PartialDate.parse(day.toString()).map(words::date).orElse(day.toString());
    }

    private static String path(Partner partner) {
        return PartnerPages.PATH + "/" + partner.id() + "/agreement";
    }

    private View seeOther(Partner partner, HttpServletRequest request) {
        return SeeOther.at(guests.chrome(request, PartnerPages.PATH, "").path(path(partner) + "?ordered=1"));
    }

    private Partner known(String partner) {
        return KnownPartner.of(partner, partners);
    }
}
