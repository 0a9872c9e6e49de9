package id.satudata.hub.harvest.misbehaviour;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The outcomes as the manual shows them: kinds that fare alike share a line. */
final class OutcomeTable {

    private static final String HEAD = """
            // Written by MisbehaviourTests; the comment there says how to renew it.
            [cols="3,2,2,2,1,5"]
            |===
            | The source … | Kind | The run ends | Records | What is missing goes | Reason and findings

            """;

    private final Map<String, Map<List<String>, List<String>>> rows = new LinkedHashMap<>();

    void add(String misbehaviour, String kind, Outcome outcome) {
        rows.computeIfAbsent(misbehaviour, _ -> new LinkedHashMap<>())
                .computeIfAbsent(outcome.cells(), _ -> new ArrayList<>())
                .add(kind);
    }

    /** It cannot do that, or is not made to here. */
    void addNone(String misbehaviour, String kind, String reason) {
        var state = reason.startsWith(OtherSite.NOT_HERE) ? "not shown" : "does not apply";
        rows.computeIfAbsent(misbehaviour, _ -> new LinkedHashMap<>())
                .computeIfAbsent(List.of(state, "–", "–", "", reason), _ -> new ArrayList<>())
                .add(kind);
    }

    String text() {
        return rows.entrySet().stream()
                .map(it -> group(it.getKey(), it.getValue()))
                .collect(joining("\n", HEAD, "|===\n"));
    }

    private static String group(String misbehaviour, Map<List<String>, List<String>> outcomes) {
        var head = outcomes.size() > 1 ? "." + outcomes.size() + "+| " : "| ";
        return outcomes.entrySet().stream()
                .map(it -> "| " + String.join(", ", it.getValue()) + " | " + cells(it.getKey()) + "\n")
                .collect(joining("", head + misbehaviour + "\n", ""));
    }

    private static String cells(List<String> cells) {
        if (cells.size() > 4) {
            return String.join(" | ", cells.subList(0, 3)) + " | " + cells.get(4);
        }
        return String.join(" | ", cells.subList(0, 3)) + " | "
                + (cells.get(3).isEmpty() ? "–" : "`+" + cells.get(3).replace("|", "\\|") + "+`");
    }
}
