package id.satudata.hub.admin.runs;

import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPage;
import id.satudata.hub.portal.Words;
import java.util.List;

/**
 * One record of a run: what became of it and why, and what the source gave.
 *
 * @param fate in words
 * @param runPath of the page of its run
 * @param dataset address of what it became; empty where it became nothing
 * @param way who is the authority of what it belongs to, in words; empty where that is this source and no other
 * @param verbatim what the source gave; empty where that is not kept
 * @param cut whether its end is not kept
 */
public record RecordPage(
        Chrome chrome,
        Words words,
        String stylesheet,
        String key,
        String fate,
        String tone,
        String attempts,
        List<String> findings,
        String runPath,
        String dataset,
        String way,
        String verbatim,
        boolean cut)
        implements GuestPage {

    @Override
    public String template() {
        return "admin/record.jte";
    }
}
