package id.satudata.hub.source;

import id.satudata.hub.connector.Source;
import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunLedger.Refusal;
import id.satudata.hub.harvest.RunReport;
import id.satudata.hub.harvest.RunState;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalLong;

/** Shows harvests as plain text: a bar that grows where the screen can redraw a line, finished lines elsewhere. */
public final class RunDisplay {

    /** More refused records are only counted. */
    public static final int LONGEST_LIST = 20;

    private static final int BAR = 24;
    private static final int NAME = 16;

    private final PrintStream out;
    private final boolean redraws;
    private final TerminalWords words;

    /**
     * A display on the given stream.
     *
     * @param redraws whether the other end is a screen that understands a carriage return
     */
    public RunDisplay(PrintStream out, boolean redraws, TerminalWords words) {
        this.out = out;
        this.redraws = redraws;
        this.words = words;
    }

    /** Watches a run of the source. */
    public RunListener watch(Source source) {
        return redraws ? (counts, total) -> redraw(source, counts, total) : RunListener.SILENT;
    }

    /** Ends the source's line with what became of its records. */
    public void ended(Source source, RunReport report) {
        var total = OptionalLong.of(report.counts().fetched());
        out.printf(
                "%s%s  %s  %s%n",
                redraws ? "\r" : "",
                line(source, report.counts(), total),
                words.of("seconds", report.duration().toMillis() / 1000.0),
                report.state() == RunState.COMPLETED
                        ? ""
                        : words.of("state-" + report.state()) + ": "
                                + report.reason().in(words.language()).orElse(""));
        out.flush();
    }

    /** Lists refused records with their reasons. */
    public void refusals(List<Refusal> refusals, long all) {
        if (refusals.isEmpty()) {
            return;
        }
        out.println(words.of("rejected-heading"));
        for (var refusal : refusals) {
            refusal.findings()
                    .forEach(it -> out.printf(
                            "  %s: %s%n",
                            refusal.recordKey(),
                            it.message().in(words.language()).orElse(it.code())));
        }
        if (all > refusals.size()) {
            out.println("  " + words.of("rejected-more", all - refusals.size()));
        }
        out.flush();
    }

    private void redraw(Source source, RunCounts counts, OptionalLong total) {
        out.print("\r" + line(source, counts, total));
        out.flush();
    }

    private String line(Source source, RunCounts counts, OptionalLong total) {
        return "%s %s %5d/%-5s %s"
                .formatted(
                        padded(source.id().value()),
                        bar(counts.fetched(), total),
                        counts.fetched(),
                        total.isPresent() ? Long.toString(total.getAsLong()) : "?",
                        words.of("progress", counts.recorded(), counts.unchanged(), counts.rejected()));
    }

    private static String padded(String name) {
        return name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name + " ".repeat(NAME - name.length());
    }

    private static String bar(long done, OptionalLong total) {
        var whole = Math.max(1, total.orElse(done * 2));
        var filled = (int) Math.min(BAR, done * BAR / whole);
        return "[" + "█".repeat(filled) + "·".repeat(BAR - filled) + "]";
    }
}
