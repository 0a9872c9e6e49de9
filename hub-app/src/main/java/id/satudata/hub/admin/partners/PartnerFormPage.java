package id.satudata.hub.admin.partners;

import id.satudata.hub.admin.FieldErrors;
import id.satudata.hub.admin.FormPage;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.Words;
import java.util.List;

/**
 * The form by which a partner is registered or changed.
 *
 * @param path where it is sent
 * @param back address of the page one came from
 * @param notice what became of it; empty when it was not sent yet
 * @param errors what is wrong with each field, by its name
 */
public record PartnerFormPage(
        Chrome chrome,
        Words words,
        String stylesheet,
        String tokenField,
        String token,
        String path,
        String back,
        boolean isNew,
        String notice,
        PartnerForm form,
        FieldErrors errors)
        implements FormPage {

    public List<String> kinds() {
        return PartnerForm.KINDS;
    }

    public List<String> settings() {
        return PartnerForm.SETTINGS;
    }

    @Override
    public String template() {
        return "admin/partnerForm.jte";
    }
}
