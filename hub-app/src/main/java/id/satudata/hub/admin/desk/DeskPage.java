package id.satudata.hub.admin.desk;

import id.satudata.hub.admin.status.ComparisonLine;
import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPage;
import id.satudata.hub.portal.Words;
import java.util.List;
import java.util.Optional;

/**
 * The operator's desk.
 *
 * @param words the words of the operator's pages
 * @param stylesheet address of their style sheet
 */
public record DeskPage(
        Chrome chrome,
        Words words,
        String stylesheet,
        Visit visit,
        List<AttentionLine> attention,
        List<ViewCard> views,
        List<LeaseLine> leases,
        List<DiskLine> disks,
        DumpCard dump,
        List<ComparisonLine> comparisons)
        implements GuestPage {

    /**
     * This look at the desk.
     *
     * @param node the node that answers
     * @param notice what became of the last order; empty when there was none
     * @param refused whether the notice is a refusal
     * @param reload after how many seconds browsers look again; 0 where they need not
     */
    public record Visit(
            String actor, String node, String at, FormToken token, String notice, boolean refused, int reload) {}

    /** What tells our own forms from those of others. */
    public record FormToken(String field, String value) {}

    /**
     * Something to look at first.
     *
     * @param path where more is said of it
     */
    public record AttentionLine(String path, String name, String state, String tone) {}

    /**
     * One view and what may be done with it.
     *
     * @param tone {@code good}, {@code warn} or {@code bad}
     * @param lastError as the log has it; empty where nothing fails
     */
    public record ViewCard(
            String name,
            String label,
            String state,
            String tone,
            String position,
            String lastError,
            Optional<Bar> rebuild,
            List<JobLine> jobs,
            List<SetAsideLine> setAside,
            List<Button> buttons) {}

    /** How far something has come. */
    public record Bar(String sentence, long done, long total) {}

    /**
     * Work that was ordered at this desk.
     *
     * @param detail as the log has it; empty where nothing failed
     */
    public record JobLine(String sentence, String tone, String detail) {}

    /** A revision the view could not take in. */
    public record SetAsideLine(String revision, String entry, String reason, String at) {}

    /** Something to order. */
    public record Button(String task, String label) {}

    /**
     * Which node holds what.
     *
     * @param mine whether it is the node that answers
     */
    public record LeaseLine(String name, String node, boolean mine, String fence, String state) {}

    /** The room a folder of this node has left. */
    public record DiskLine(String folder, String room, String tone) {}

    /**
     * The newest dump this node can give out.
     *
     * @param making whether one is being made
     */
    public record DumpCard(String sentence, boolean making) {}

    @Override
    public String template() {
        return "admin/desk.jte";
    }
}
