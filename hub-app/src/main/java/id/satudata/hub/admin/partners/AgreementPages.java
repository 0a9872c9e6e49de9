package id.satudata.hub.admin.partners;

import static java.util.stream.Collectors.joining;

import id.satudata.hub.admin.FieldErrors;
import id.satudata.hub.admin.Term;
import id.satudata.hub.admin.partners.AgreementPage.AgreementLine;
import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.partner.Agreement;
import id.satudata.hub.partner.Agreement.Scope;
import id.satudata.hub.partner.AgreementDraft;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.portal.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Sets the page with the agreements with a partner. */
@Component
final class AgreementPages {

    static final AgreementDraft EMPTY = new AgreementDraft("", "", List.of(), List.of(), "", List.of(), "", "");

    private final GuestPages guests;
    private final Agreements agreements;
    private final String stylesheet;

    AgreementPages(GuestPages guests, Agreements agreements) {
        this.guests = guests;
        this.agreements = agreements;
        this.stylesheet = guests.stylesheet("operation.css");
    }

    Words words(HttpServletRequest request) {
        return guests.words(request, PartNames.WORDS);
    }

    static String path(Partner partner) {
        return PartnerPages.PATH + "/" + partner.id() + "/agreement";
    }

    /** What stands in the form, and what is said of it. */
    record Sheet(AgreementDraft draft, String notice, List<Finding> findings) {}

    AgreementPage page(Partner partner, Sheet sheet, CsrfToken token, HttpServletRequest request) {
        var words = words(request);
        var path = path(partner);
        var chrome = guests.chrome(request, path, words.of("agreement.title", words.in(partner.title())));
        return new AgreementPage(
                chrome,
                words,
                stylesheet,
                token.getParameterName(),
                token.getToken(),
                chrome.path(path),
                chrome.path(PartnerPages.PATH + "/" + partner.id()),
                sheet.notice(),
                agreements.active(partner.id()).isPresent(),
                agreements.of(partner.id()).stream().map(it -> line(it, words)).toList(),
                sheet.draft(),
                FieldErrors.of(sheet.findings(), words));
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
                new Term(it.from(), it.until()).in(words),
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
}
