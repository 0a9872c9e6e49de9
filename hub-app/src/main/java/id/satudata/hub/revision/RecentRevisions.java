package id.satudata.hub.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The last revisions in memory: every view reads what was just appended, and each at about the same time. Revisions never
 * change but for a purge, after which nothing remembered counts any more.
 */
final class RecentRevisions {

    private final TreeMap<Sequence, Revision> revisions = new TreeMap<>();
    private final int most;
    private final long mostBytes;
    private long bytes;

    /**
     * An empty memory.
     *
     * @param most no more revisions are remembered
     * @param mostBytes nor more than so many bytes of content
     */
    RecentRevisions(int most, long mostBytes) {
        this.most = most;
        this.mostBytes = mostBytes;
    }

    /** What follows the position without a gap, at most {@code limit}; nothing where the next one is not remembered. */
    synchronized List<Revision> after(Sequence position, int limit) {
        var following = new ArrayList<Revision>();
        var next = position.next();
        for (var revision : revisions.tailMap(next, true).values()) {
            if (following.size() == limit || !revision.sequence().equals(next)) {
                break;
            }
            following.add(revision);
            next = next.next();
        }
        return following;
    }

    synchronized void remember(List<Revision> read) {
        if (read.stream().anyMatch(it -> it.kind() == RevisionKind.PURGE)) {
            forget();
        }
        for (var revision : read) {
            if (revisions.put(revision.sequence(), revision) == null) {
                bytes += revision.content().size();
            }
        }
        while (revisions.size() > most || bytes > mostBytes) {
            bytes -= revisions.pollFirstEntry().getValue().content().size();
        }
    }

    private void forget() {
        revisions.clear();
        bytes = 0;
    }
}
