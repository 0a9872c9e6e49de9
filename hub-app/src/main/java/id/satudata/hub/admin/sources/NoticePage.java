package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.FieldErrors;
import id.satudata.hub.admin.FormPage;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.Words;
import id.satudata.hub.source.NoticeDraft;
import java.util.List;

/**
 * To whom the runs of one source are reported.
 *
 * @param state which plan holds, in words
 * @param notice what became of the last order; empty when there was none
 * @param own whether the source has a plan of its own
 * @param signed whether a secret is kept already
 * @param form what stands in the form; never the secret
 */
public record NoticePage(
        Chrome chrome,
        Words words,
        String stylesheet,
        String tokenField,
        String token,
        String path,
        String back,
        String notice,
        String state,
        boolean own,
        boolean signed,
        boolean canMail,
        NoticeDraft form,
        List<String> reports,
        FieldErrors errors)
        implements FormPage {

    public NoticePage {
        reports = List.copyOf(reports);
    }

    /** By what a field is described, for whoever does not see it. */
    public String describedBy(String field) {
        return (errors(field).isEmpty() ? "h-" : "e-") + field;
    }

    @Override
    public String template() {
        return "admin/notices.jte";
    }
}
