package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.revision.EntryIndex;
import id.satudata.hub.revision.EntryIndex.PublisherCount;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Entries read from the revision log. What may change comes from one revision and what never changes from the head, so
 * an entry is of one piece although the two are read one after the other.
 */
final class LoggedEntries implements Entries {

    private final RevisionLog log;
    private final EntryIndex index;
    private final DescriptionGraphs graphs;
    private volatile Counted counted = new Counted(Sequence.START, 0);

    LoggedEntries(RevisionLog log, EntryIndex index, DescriptionGraphs graphs) {
        this.log = log;
        this.index = index;
        this.graphs = graphs;
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return all(List.of(id)).stream().findFirst();
    }

    @Override
    public Optional<Entry> named(String nameOrId) {
        var id = EntryId.parse(nameOrId);
        return id.isPresent()
                ? find(id.get())
                : index.named(nameOrId)
                        .flatMap(it -> entries(List.of(it)).stream().findFirst());
    }

    @Override
    public List<Entry> all(Collection<EntryId> ids) {
        var heads = log.heads(ids);
        return entries(ids.stream()
                .flatMap(it -> Stream.ofNullable(heads.get(it)))
                .filter(EntryHead::visible)
                .toList());
    }

    /** Counted anew where anything was recorded since: every page of a catalogue tells it, and a database counts row by row. */
    @Override
    public long count() {
        var head = log.head();
        var known = counted;
        if (!known.at().equals(head)) {
            known = new Counted(head, index.count());
            counted = known;
        }
        return known.entries();
    }

    /** How many there were when the log had come so far, or later. */
    private record Counted(Sequence at, long entries) {}

    @Override
    public List<Entry> before(Sequence first, int limit) {
        return entries(index.before(first, limit));
    }

    @Override
    public List<Entry> page(long offset, int limit) {
        return entries(index.page(offset, limit));
    }

    @Override
    public List<String> names(long offset, int limit) {
        return index.names(offset, limit);
    }

    @Override
    public List<PublisherCount> publishers() {
        return index.publishers();
    }

    private List<Entry> entries(List<EntryHead> heads) {
        var latest = log.latest(heads.stream().map(EntryHead::entry).toList());
        return heads.stream()
                .flatMap(head -> Stream.ofNullable(latest.get(head.entry()))
                        .filter(Revision::shows)
                        .map(it -> entry(head, it)))
                .toList();
    }

    private Entry entry(EntryHead head, Revision latest) {
        return new Entry(
                head.entry(),
                head.name(),
                new Saying.Recorded(head.entry(), latest.content(), graphs),
                head.first(),
                latest.sequence(),
                latest.number(),
                head.created(),
                latest.at(),
                latest.origin(),
                latest.findings());
    }
}
