package id.satudata.hub.harvest.misbehaviour;

import id.satudata.hub.harvest.RunCounts;
import id.satudata.hub.harvest.RunState;
import java.util.List;
import java.util.SortedSet;
import java.util.StringJoiner;

/**
 * What became of a run.
 *
 * @param goes whether what the run did not come across counts as gone
 * @param findings the codes of what was found beyond what is found in a sound source
 */
record Outcome(RunState state, RunCounts counts, boolean goes, String reason, SortedSet<String> findings) {

    List<String> cells() {
        return List.of(state.name(), records(), goes ? "yes" : "no", said());
    }

    private String records() {
        var told = new StringJoiner(", ");
        told.add(counts.fetched() + " came");
        add(told, counts.recorded(), "new");
        add(told, counts.unchanged(), "unchanged");
        add(told, counts.rejected(), "refused");
        return told.toString();
    }

    private static void add(StringJoiner told, long count, String what) {
        if (count > 0) {
            told.add(count + " " + what);
        }
    }

    /** The reason without what differs from run to run, and the findings. */
    private String said() {
        var told = new StringJoiner("; ");
        if (!reason.isEmpty()) {
            told.add(reason.replaceAll("/[^\\s]*/ABSENT", "…")
                    .replaceAll("SHA256:[A-Za-z0-9+/=]+", "SHA256:…")
                    .replaceAll("(localhost/?)?127\\.0\\.0\\.1:\\d+|localhost:\\d+", "localhost:…")
                    .replaceAll("\\b\\d+ ?(ms|msec)\\b", "… ms")
                    .replaceAll("conn=\\d+", "conn=…")
                    .replaceAll(
                            "https?://(?:localhost|tidak-ada\\.example)(?::\\d+)?[^\\s;,]*?(?=:?(?:[\\s;,]|$))",
                            "https://…"));
        }
        findings.forEach(it -> told.add("finding " + it));
        return told.toString();
    }
}
