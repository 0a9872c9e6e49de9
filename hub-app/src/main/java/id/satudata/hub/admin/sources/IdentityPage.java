package id.satudata.hub.admin.sources;

import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPage;
import id.satudata.hub.portal.Words;
import java.util.List;

/**
 * Which datasets of one source may be one, and which come through other sources, too.
 *
 * @param path of this page; its forms are sent below it
 * @param back address of the source's page
 * @param notice what became of the last order; empty when there was none
 * @param matches what waits for a decision
 * @param strong whether there is anything among it that can hardly be doubted
 * @param nextMatches address of the page with further ones; empty where there are none
 * @param shared datasets that come by several ways
 * @param nextShared address of the page with further ones; empty where there are none
 */
public record IdentityPage(
        Chrome chrome,
        Words words,
        String stylesheet,
        String tokenField,
        String token,
        String path,
        String back,
        String notice,
        boolean refused,
        List<MatchLine> matches,
        boolean strong,
        String nextMatches,
        List<SharedLine> shared,
        String nextShared)
        implements GuestPage {

    /** A dataset's name and the address where one can read about it. */
    public record Named(String name, String path) {}

    /** Two that may be one. */
    public record MatchLine(
            String number,
            Named kept,
            Named record,
            String key,
            String kind,
            String reasons,
            String strength,
            String found) {}

    /** A dataset and the ways by which it comes. */
    public record SharedLine(Named dataset, List<Way> ways) {}

    /**
     * One of the ways.
     *
     * @param record its name in forms
     * @param state what part it plays, in words
     * @param eligible whether it could be made the authority
     */
    public record Way(String record, String source, String sourcePath, String key, String state, boolean eligible) {}

    @Override
    public String template() {
        return "admin/identity.jte";
    }
}
