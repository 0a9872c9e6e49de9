package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.sources.SourcesPage.SourceCard;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPage;
import id.satudata.hub.portal.Words;
import java.util.List;

/**
 * One source.
 *
 * @param schedule when it is harvested by itself
 * @param identity how many of its datasets may be others
 * @param refused what its last run refused
 */
public record SourcePage(
        Chrome chrome,
        Words words,
        String stylesheet,
        Visit visit,
        SourceCard card,
        String schedule,
        String identity,
        List<Button> buttons,
        List<RunLine> runs,
        List<RefusalLine> refused,
        List<Absentees> absentees)
        implements GuestPage {

    /**
     * This look at the source.
     *
     * @param notice what became of the last order; empty when there was none
     * @param refused whether the notice is a refusal
     * @param reload after how many seconds browsers look again; 0 where they need not
     */
    public record Visit(String tokenField, String token, String notice, boolean refused, int reload) {}

    /**
     * Something to order.
     *
     * @param sure what has to be ticked before; empty where nothing has
     */
    public record Button(String task, String label, String sure) {}

    /**
     * One run.
     *
     * @param path of its page
     */
    public record RunLine(String path, String opened, String state, String tone, String counts, String reason) {}

    /** Why one record was refused. */
    public record RefusalLine(String record, String reason) {}

    /**
     * What the source no longer has, of those about which the same is done.
     *
     * @param next address of the page with further ones; empty where there are none
     */
    public record Absentees(String heading, String lead, List<AbsenteeLine> lines, String next, List<Button> buttons) {}

    /** One of them. */
    public record AbsenteeLine(String name, String path, String since, String decidedBy) {}

    @Override
    public String template() {
        return "admin/source.jte";
    }
}
