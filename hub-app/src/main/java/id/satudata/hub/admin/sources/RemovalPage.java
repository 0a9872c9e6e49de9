package id.satudata.hub.admin.sources;

import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPage;
import id.satudata.hub.portal.Words;

/**
 * Whether to remove a source, and what shall happen to its entries.
 *
 * @param notice why it was not removed; empty where nobody tried
 */
public record RemovalPage(
        Chrome chrome,
        Words words,
        String stylesheet,
        String tokenField,
        String token,
        String path,
        String back,
        String notice,
        String version)
        implements GuestPage {

    @Override
    public String template() {
        return "admin/removal.jte";
    }
}
