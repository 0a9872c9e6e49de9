package id.satudata.hub.source.identity;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.source.Match.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds, for entries whose source no longer has them, the new ones that may be the same. A mark tells something only where one
 * missing entry and one new one bear it; each entry is matched once, with the one that has most in common with it.
 */
final class Matchmaker {

    private Matchmaker() {}

    /** Two that may be one. */
    record Pair(EntryId kept, EntryId fresh, Set<Reason> reasons) {

        /** A file, its checksum or an identifier, and something else that does not depend on it. */
        boolean isStrong() {
            var sure = reasons.contains(Reason.IDENTIFIER)
                    || reasons.contains(Reason.CHECKSUM)
                    || reasons.contains(Reason.FILE)
                    || reasons.contains(Reason.PAGE);
            return sure && reasons.contains(Reason.TITLE);
        }

        private int weight() {
            return reasons.size() * 2 + (reasons.contains(Reason.TITLE) ? 1 : 0);
        }
    }

    static List<Pair> pairs(List<Trait> missing, List<Trait> fresh) {
        var reasons = new HashMap<EntryId, Map<EntryId, Set<Reason>>>();
        for (var reason : Reason.values()) {
            var bearers = bearers(reason, missing);
            bearers(reason, fresh).forEach((mark, found) -> {
                var kept = bearers.getOrDefault(mark, Set.of());
                if (kept.size() == 1 && found.size() == 1) {
                    reasons.computeIfAbsent(kept.iterator().next(), _ -> new HashMap<>())
                            .computeIfAbsent(found.iterator().next(), _ -> EnumSet.noneOf(Reason.class))
                            .add(reason);
                }
            });
        }
        return best(reasons);
    }

    private static Map<String, Set<EntryId>> bearers(Reason reason, List<Trait> traits) {
        var bearers = new HashMap<String, Set<EntryId>>();
        for (var trait : traits) {
            trait.marks(reason)
                    .forEach(mark ->
                            bearers.computeIfAbsent(mark, _ -> new HashSet<>()).add(trait.entry()));
        }
        return bearers;
    }

    private static List<Pair> best(Map<EntryId, Map<EntryId, Set<Reason>>> reasons) {
        var pairs = new ArrayList<Pair>();
        reasons.forEach((kept, all) -> all.forEach((fresh, why) -> pairs.add(new Pair(kept, fresh, why))));
        pairs.sort(Comparator.comparingInt(Pair::weight)
                .reversed()
                .thenComparing(Pair::kept)
                .thenComparing(Pair::fresh));
        var matched = new HashSet<EntryId>();
        var best = new ArrayList<Pair>();
        for (var pair : pairs) {
            if (!matched.contains(pair.kept()) && !matched.contains(pair.fresh())) {
                matched.add(pair.kept());
                matched.add(pair.fresh());
                best.add(pair);
            }
        }
        return best;
    }
}
