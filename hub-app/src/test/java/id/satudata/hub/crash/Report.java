package id.satudata.hub.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A campaign's report for the documentation, in AsciiDoc. */
final class Report {

    private final Campaign campaign;
    private final HubClassPath code;
    private final Duration took;

    Report(Campaign campaign, HubClassPath code, Duration took) {
        this.campaign = campaign;
        this.code = code;
        this.took = took;
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add("Seed " + campaign.seed() + "; " + campaign.tally().kills() + " kills, "
                + campaign.tally().restarts() + " restarts of the hub, " + took.toMinutes() + " min "
                + took.toSecondsPart() + " s on " + machine() + ".");
        lines.add("");
        lines.add(campaign.model().acknowledged().size() + " requests acknowledged, "
                + campaign.model().unknown() + " without an answer and repeated, " + campaign.reads()
                + " reads during the work.");
        lines.add("*" + campaign.breaches().all().size() + " broken invariants.*");
        lines.add("");
        points(lines);
        recoveries(lines);
        breaches(lines);
        return String.join("\n", lines) + "\n";
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version();
    }

    private void points(List<String> lines) {
        lines.addAll(List.of("[cols=\"3,>1,>1\"]", "|===", "| Point | Struck | Not reached", ""));
        var missed = campaign.tally().missed();
        var struck = campaign.tally().struck();
        var all = new java.util.TreeSet<>(struck.keySet());
        all.addAll(missed.keySet());
        all.forEach(
                it -> lines.add("| " + it + " | " + struck.getOrDefault(it, 0) + " | " + missed.getOrDefault(it, 0)));
        lines.addAll(List.of("|===", "", "Not in this hub: " + String.join(", ", Tally.absent(code)) + ".", ""));
    }

    private void recoveries(List<String> lines) {
        lines.addAll(List.of("[cols=\"3,>1,>1,>1\"]", "|===", "| Recovery, ms | p50 | p99 | longest", ""));
        lines.add(row("until the doors are open", Tally.Recovery::open));
        lines.add(row("until both views are in step", Tally.Recovery::inStep));
        lines.addAll(List.of("|===", ""));
    }

    private String row(String what, Function<Tally.Recovery, Duration> part) {
        var sorted = campaign.tally().recoveries().stream().map(part).sorted().toList();
        return sorted.isEmpty()
                ? "| " + what + " | – | – | –"
                : "| " + what + " | " + at(sorted, 0.5) + " | " + at(sorted, 0.99) + " | "
                        + sorted.getLast().toMillis();
    }

    private static long at(List<Duration> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(sorted.size() * part)))
                .toMillis();
    }

    private void breaches(List<String> lines) {
        for (var it : campaign.breaches().all()) {
            lines.add("* " + it.invariant() + " at step " + it.step() + " (repeat with seed " + campaign.seed() + "): "
                    + it.words());
        }
    }
}
