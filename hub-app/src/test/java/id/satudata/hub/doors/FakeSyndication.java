package id.satudata.hub.doors;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.catalog.MemoryEntries;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.syndication.Item;
import id.satudata.hub.syndication.SetLabel;
import id.satudata.hub.syndication.Standing;
import id.satudata.hub.syndication.Syndication;
import id.satudata.hub.syndication.Window;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The list of the fake entries, by agency, and of some that are gone. */
final class FakeSyndication implements Syndication {
    final List<Item> gone = new CopyOnWriteArrayList<>();
    volatile Instant completeUntil = TestDoors.NOW;

    private final FakeEntries entries;

    FakeSyndication(FakeEntries entries) {
        this.entries = entries;
    }

    @Override
    public Standing standing() {
        return new Standing(
                all().map(Item::sequence).max(Comparator.naturalOrder()).orElse(Sequence.START), completeUntil);
    }

    @Override
    public Instant earliest() {
        return Instant.parse("2026-11-20T01:02:03.456789Z");
    }

    @Override
    public Optional<Item> find(EntryId entry) {
        return all().filter(it -> it.entry().equals(entry)).findFirst();
    }

    @Override
    public List<Item> after(Window window, Sequence position, int limit) {
        return within(window)
                .filter(it -> it.sequence().compareTo(position) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Item> page(Window window, long offset, int limit) {
        return within(window).skip(offset).limit(limit).toList();
    }

    @Override
    public Sequence start(Window window) {
        return Sequence.START;
    }

    @Override
    public long count(Window window) {
        return within(window).count();
    }

    @Override
    public List<SetLabel> sets() {
        return Stream.concat(
                        Stream.of(new SetLabel("instansi", "Instansi")),
                        entries.all.stream()
                                .flatMap(it -> MemoryEntries.publisher(it).stream())
                                .map(it -> new SetLabel("instansi:" + Slug.of(it), it)))
                .distinct()
                .sorted(Comparator.comparing(SetLabel::spec))
                .toList();
    }

    @Override
    public List<EntryId> shown(String set, Optional<EntryId> after, int limit) {
        return all().filter(it -> it.shown() && it.sets().contains(set))
                .map(Item::entry)
                .filter(it -> after.map(last -> it.compareTo(last) > 0).orElse(true))
                .sorted()
                .limit(limit)
                .toList();
    }

    private Stream<Item> within(Window window) {
        return all().filter(it -> it.shown() || window.gone())
                .filter(it -> window.set()
                        .map(set -> it.sets().contains(set)
                                || it.sets().stream().anyMatch(own -> own.startsWith(set + ":")))
                        .orElse(true))
                .filter(it -> window.from().map(from -> !it.at().isBefore(from)).orElse(true))
                .filter(it -> window.before().map(it.at()::isBefore).orElse(true));
    }

    private Stream<Item> all() {
        return Stream.concat(entries.all.stream().map(FakeSyndication::item), gone.stream())
                .sorted(Comparator.comparing(Item::sequence));
    }

    private static Item item(Entry it) {
        var sets = MemoryEntries.publisher(it).map(name -> "instansi:" + Slug.of(name)).stream()
                .toList();
        return new Item(it.id(), it.latest(), it.changed(), true, sets);
    }
}
