package id.satudata.hub.portal;

import id.satudata.hub.catalog.Entries;
import id.satudata.hub.catalog.Entry;
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
final class MemoryEntries implements Entries {

    private final List<Entry> newestFirst;

    MemoryEntries(List<Entry> entries) {
        newestFirst = new CopyOnWriteArrayList<>(entries.stream()
                .sorted(Comparator.comparing(Entry::first).reversed())
                .toList());
    }

    void arrive(Entry entry) {
        newestFirst.addFirst(entry);
    }

    void leave(Entry entry) {
        newestFirst.remove(entry);
    }

    @Override
    public Optional<Entry> find(EntryId id) {
        return newestFirst.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Entry> named(String nameOrId) {
        return newestFirst.stream()
                .filter(it -> it.name().equals(nameOrId) || it.id().toString().equals(nameOrId))
                .findFirst();
    }

    @Override
    public List<Entry> all(Collection<EntryId> ids) {
        return ids.stream().flatMap(it -> find(it).stream()).toList();
    }

    @Override
    public long count() {
        return newestFirst.size();
    }

    @Override
    public List<Entry> before(Sequence first, int limit) {
        return newestFirst.stream()
                .filter(it -> it.first().compareTo(first) < 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Entry> page(long offset, int limit) {
        return newestFirst.stream().skip(offset).limit(limit).toList();
    }

    @Override
    public List<String> names(long offset, int limit) {
        return newestFirst.stream()
                .map(Entry::name)
                .sorted()
                .skip(offset)
                .limit(limit)
                .toList();
    }

    @Override
    public List<PublisherCount> publishers() {
        Map<String, Long> counts = newestFirst.stream()
                .flatMap(it -> it.description().responsibility().publisher().stream())
                .flatMap(it -> it.name().in("id").stream())
                .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(it -> new PublisherCount(it.getKey(), it.getValue()))
                .toList();
    }
}
