package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.FieldErrors;
import id.satudata.hub.admin.FormPage;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.Words;
import id.satudata.hub.source.ConsentDraft;
import java.util.List;

/**
 * The consents for one source.
 *
 * @param path of this page, where its form is sent
 * @param back address of the source's page
 * @param notice what became of the last order; empty when there was none
 * @param draft what stands in the form
 * @param errors what is wrong with each field, by its name
 */
public record ConsentPage(
        Chrome chrome,
        Words words,
        String stylesheet,
        String tokenField,
        String token,
        String path,
        String back,
        String notice,
        boolean active,
        List<ConsentLine> consents,
        ConsentDraft draft,
        FieldErrors errors)
        implements FormPage {

    public ConsentPage {
        consents = List.copyOf(consents);
    }

    /**
     * One consent.
     *
     * @param tone {@code good} while it holds
     * @param open whether it can be withdrawn still
     */
    public record ConsentLine(
            String number,
            String purpose,
            String scope,
            String givenBy,
            String term,
            String recorded,
            String state,
            String tone,
            boolean open) {}

    @Override
    public String template() {
        return "admin/consent.jte";
    }
}
