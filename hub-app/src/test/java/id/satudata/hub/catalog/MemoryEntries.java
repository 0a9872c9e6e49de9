package id.satudata.hub.catalog;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.EntryIndex.PublisherCount;
import id.satudata.hub.revision.Sequence;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Visible entries in memory. */
public class MemoryEntries implements Entries {

    public final List<Entry> all;

    public MemoryEntries(List<Entry> entries) {
        all = new CopyOnWriteArrayList<>(entries);
    }

    /** It is found before another of the same name. */
    public void arrive(Entry entry) {
        all.addFirst(entry);
    }

    public void leave(Entry entry) {
        all.remove(entry);
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Entry> named(String nameOrId) {
        return all.stream()
                .filter(it -> it.name().equals(nameOrId) || it.id().toString().equals(nameOrId))
                .findFirst();
    }

    @Override
    public List<Entry> all(Collection<EntryId> ids) {
        return ids.stream().flatMap(it -> find(it).stream()).toList();
    }

    @Override
    public long count() {
        return all.size();
    }

    @Override
    public List<Entry> before(Sequence first, int limit) {
        return newestFirst().stream()
                .filter(it -> it.first().compareTo(first) < 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Entry> page(long offset, int limit) {
        return newestFirst().stream().skip(offset).limit(limit).toList();
    }

    @Override
    public List<String> names(long offset, int limit) {
        return all.stream().map(Entry::name).sorted().skip(offset).limit(limit).toList();
    }

    @Override
    public List<PublisherCount> publishers() {
        Map<String, Long> counts = all.stream()
                .flatMap(it -> publisher(it).stream())
                .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(it -> new PublisherCount(it.getKey(), it.getValue()))
                .toList();
    }

    public static Optional<String> publisher(Entry entry) {
        return entry.description()
                .responsibility()
                .publisher()
                .flatMap(it -> it.name().in("id"));
    }

    private List<Entry> newestFirst() {
        return all.stream()
                .sorted(Comparator.comparing(Entry::first).reversed())
                .toList();
    }
}
