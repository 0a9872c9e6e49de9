package id.satudata.hub.admin.partners;

import id.satudata.hub.admin.FieldErrors;
import id.satudata.hub.admin.FormPage;
import id.satudata.hub.partner.AgreementDraft;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.Words;
import java.util.List;

/**
 * The agreements with one partner.
 *
 * @param path of this page, where its form is sent
 * @param back address of the partner's page
 * @param notice what became of the last order; empty when there was none
 * @param draft what stands in the form
 * @param errors what is wrong with each field, by its name
 */
public record AgreementPage(
        Chrome chrome,
        Words words,
        String stylesheet,
        String tokenField,
        String token,
        String path,
        String back,
        String notice,
        boolean active,
        List<AgreementLine> agreements,
        AgreementDraft draft,
        FieldErrors errors)
        implements FormPage {

    public AgreementPage {
        agreements = List.copyOf(agreements);
    }

    /**
     * One agreement.
     *
     * @param tone {@code good} while it holds
     * @param open whether it can be ended still
     */
    public record AgreementLine(
            String number,
            String letter,
            String purpose,
            String scope,
            String leftOut,
            String term,
            String recorded,
            String state,
            String tone,
            boolean open) {}

    /** What can be left out, by its name. */
    public List<String> fields() {
        return AgreementDoor.FIELDS;
    }

    @Override
    public String template() {
        return "admin/agreement.jte";
    }
}
