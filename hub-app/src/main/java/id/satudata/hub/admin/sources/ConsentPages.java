package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.FieldErrors;
import id.satudata.hub.admin.Term;
import id.satudata.hub.admin.sources.ConsentPage.ConsentLine;
import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.portal.Words;
import id.satudata.hub.source.Consent;
import id.satudata.hub.source.ConsentDraft;
import id.satudata.hub.source.Consents;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Sets the page with the consents for a source. */
@Component
final class ConsentPages {

    static final ConsentDraft EMPTY = new ConsentDraft("", "", "", "", "");

    private final GuestPages guests;
    private final Consents consents;
    private final String stylesheet;

    ConsentPages(GuestPages guests, Consents consents) {
        this.guests = guests;
        this.consents = consents;
        this.stylesheet = guests.stylesheet("operation.css");
    }

    Words words(HttpServletRequest request) {
        return guests.words(request, PartNames.WORDS);
    }

    static String path(Source source) {
        return SourcePages.PATH + "/" + source.id() + "/consent";
    }

    /** What stands in the form, and what is said of it. */
    record Sheet(ConsentDraft draft, String notice, List<Finding> findings) {}

    ConsentPage page(Source source, Sheet sheet, CsrfToken token, HttpServletRequest request) {
        var words = words(request);
        var chrome = guests.chrome(request, path(source), words.of("consent.title", words.in(source.title())));
        return new ConsentPage(
                chrome,
                words,
                stylesheet,
                token.getParameterName(),
                token.getToken(),
                chrome.path(path(source)),
                chrome.path(SourcePages.PATH + "/" + source.id()),
                sheet.notice(),
                consents.active(source.id()).isPresent(),
                consents.of(source.id()).stream().map(it -> line(it, words)).toList(),
                sheet.draft(),
                FieldErrors.of(sheet.findings(), words));
    }

    private ConsentLine line(Consent it, Words words) {
        var active = consents.isActive(it);
        return new ConsentLine(
                Long.toString(it.number()),
                it.purpose(),
                it.scope(),
                it.givenBy(),
                new Term(it.from(), it.until()).in(words),
                words.of("consent.recorded", words.time(it.recorded()), it.recordedBy()),
                it.withdrawal()
                        .map(by -> words.of("consent.withdrawn", words.time(by.at()), by.by(), by.reason()))
                        .orElseGet(() -> words.of(active ? "consent.holds" : "consent.holds.not")),
                active ? "good" : "warn",
                it.withdrawal().isEmpty());
    }
}
