package id.satudata.hub.admin.runs;

import id.satudata.hub.portal.Chrome;
import id.satudata.hub.portal.GuestPage;
import id.satudata.hub.portal.Words;
import java.util.List;

/**
 * One run; the operator sees its log and may order something, whoever was given the report's address sees the rest.
 *
 * @param path of this page in its language
 * @param sourcePath of the source's page; empty for those who may not go there
 * @param unchanged that the source said it had nothing new, in words; empty where it was read
 * @param reason why it ended early; empty otherwise
 * @param notices what became of its reports, for the operator
 * @param shared the address of the report for the producer; empty while there is none
 */
public record RunPage(
        Chrome chrome,
        Words words,
        String stylesheet,
        String script,
        Visit visit,
        String path,
        String source,
        String sourcePath,
        String tone,
        String unchanged,
        String reason,
        Progress progress,
        List<Button> buttons,
        String shared,
        List<NoticeLine> notices,
        Log log,
        List<Tab> tabs,
        List<RecordRow> records,
        String next)
        implements GuestPage {

    /**
     * This look at the run.
     *
     * @param notice what became of the last order; empty when there was none
     * @param refused whether the notice is a refusal
     * @param operator whether it is an operator who looks
     */
    public record Visit(String tokenField, String token, String notice, boolean refused, boolean operator) {}

    /**
     * How far it is.
     *
     * @param state in words
     * @param counts in words
     * @param percent of what the source said it has; -1 where nobody knows
     * @param pace how fast and how long still; empty where that cannot be told
     * @param running whether it goes on
     */
    public record Progress(String state, String counts, int percent, String pace, boolean running) {}

    /**
     * The report to one recipient.
     *
     * @param state in words
     * @param reason why the last try failed; empty otherwise
     */
    public record NoticeLine(
            String id,
            String channel,
            String recipient,
            String tone,
            String state,
            String reason,
            boolean canGoAgain) {}

    /** Something to order. */
    public record Button(String task, String label) {}

    /**
     * The end of the log.
     *
     * @param events where further lines come from
     * @param last the position of the last line
     * @param levels one can ask for
     */
    public record Log(List<LogLine> lines, String events, long last, List<Tab> levels) {}

    /** One line. */
    public record LogLine(String at, String level, String text) {}

    /** A choice of what is listed. */
    public record Tab(String label, String path, boolean current) {}

    /**
     * One record.
     *
     * @param path of what is known of it
     */
    public record RecordRow(String key, String path, String at, List<String> findings) {}

    @Override
    public String template() {
        return "admin/run.jte";
    }
}
