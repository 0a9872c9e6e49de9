package id.satudata.hub.projection;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The next step of a view: from one position to another, and what changes on the way.
 *
 * @param from where the view must stand
 * @param to where it stands afterwards
 * @param revisions of each entry the last revision in between, in log order; none that is set aside
 * @param fence the fence number of the lease under which a shared view is written; 0 where there is no lease
 */
public record Batch(Sequence from, Sequence to, List<Revision> revisions, long fence) {

    public Batch {
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("A view never goes back: from " + from + " to " + to);
        }
        revisions = List.copyOf(revisions);
    }

    /** The step over the revisions that follow the position without a gap; nothing where all are known already. */
    public static Optional<Batch> after(Sequence position, List<Revision> read) {
        return after(position, read, Set.of(), 0);
    }

    static Optional<Batch> after(Sequence position, List<Revision> read, Set<Sequence> setAside, long fence) {
        var pending = read.stream()
                .filter(it -> it.sequence().compareTo(position) > 0)
                .toList();
        if (pending.isEmpty()) {
            return Optional.empty();
        }
        requireNext(position, pending.getFirst().sequence());
        var usable =
                pending.stream().filter(it -> !setAside.contains(it.sequence())).toList();
        return Optional.of(new Batch(position, pending.getLast().sequence(), lastOfEachEntry(usable), fence));
    }

    /** What of the revisions counts: of each entry the last one, in log order. */
    static List<Revision> lastOfEachEntry(Collection<Revision> revisions) {
        var last = new LinkedHashMap<EntryId, Revision>();
        for (var revision : revisions) {
            last.remove(revision.entry());
            last.put(revision.entry(), revision);
        }
        return List.copyOf(last.values());
    }

    private static void requireNext(Sequence position, Sequence first) {
        if (!first.equals(position.next())) {
            throw new IllegalArgumentException("Revision " + first + " does not follow position " + position);
        }
    }
}
