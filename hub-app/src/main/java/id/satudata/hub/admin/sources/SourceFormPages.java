package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.FieldErrors;
import id.satudata.hub.admin.sources.SourceFormPage.Visit;
import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.harvest.Preview.Seen;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.portal.Words;
import id.satudata.hub.source.SourceRegister;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Sets the form of a source. */
@Component
final class SourceFormPages {

    private final GuestPages guests;
    private final SourceRegister register;
    private final String stylesheet;

    SourceFormPages(GuestPages guests, SourceRegister register) {
        this.guests = guests;
        this.register = register;
        this.stylesheet = guests.stylesheet("operation.css");
    }

    /** What is said above the form and beside its fields. */
    record Remarks(String notice, List<Finding> findings, Optional<Seen> seen) {

        static final Remarks NONE = new Remarks("", List.of(), Optional.empty());

        static Remarks notice(String text) {
            return new Remarks(text, List.of(), Optional.empty());
        }
    }

    Words words(HttpServletRequest request) {
        return guests.words(request, PartNames.WORDS);
    }

    SourceFormPage page(SourceForm form, boolean isNew, Remarks remarks, CsrfToken token, HttpServletRequest request) {
        var words = words(request);
        var own = SourcePages.PATH + (isNew ? "/new" : "/" + form.id() + "/edit");
        var title = isNew ? words.of("form.title.new") : words.of("form.title.edit", form.id());
        var chrome = guests.chrome(request, own, title);
        return new SourceFormPage(
                chrome,
                words,
                stylesheet,
                new Visit(token.getParameterName(), token.getToken(), remarks.notice()),
                chrome.path(own),
                chrome.path(isNew ? SourcePages.PATH : SourcePages.PATH + "/" + form.id()),
                isNew,
                form,
                List.copyOf(register.kinds()),
                SourceForm.NAMED,
                FieldErrors.of(remarks.findings(), words),
                remarks.seen().map(it -> PreviewViews.view(it, words)));
    }
}
