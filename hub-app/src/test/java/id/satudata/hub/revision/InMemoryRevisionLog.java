package id.satudata.hub.revision;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.SourceId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A log that forgets when the test ends; it passes the same contract as the one in MariaDB. */
public final class InMemoryRevisionLog implements RevisionLog, EntryIndex {

    private static final Comparator<EntryHead> ARRIVAL = Comparator.comparing(EntryHead::first);

    private final List<Revision> revisions = new ArrayList<>();
    private final Map<EntryId, EntryHead> heads = new HashMap<>();
    private final Map<String, Sequence> answered = new HashMap<>();
    private final Map<EntryId, SourceLayer> layers = new HashMap<>();
    private final Clock clock;
    private final Consumer<RevisionsAppended> followers;

    public InMemoryRevisionLog() {
        this(Clock.systemUTC(), nudge -> {});
    }

    public InMemoryRevisionLog(Clock clock, Consumer<RevisionsAppended> followers) {
        this.clock = clock;
        this.followers = followers;
    }

    @Override
    public List<Appended> append(List<NewRevision> batch) {
        if (batch.size() > LARGEST_BATCH) {
            throw new IllegalArgumentException("At most " + LARGEST_BATCH + " revisions go into one batch");
        }
        var outcomes = write(batch);
        if (outcomes.stream().anyMatch(Appended.At.class::isInstance)) {
            followers.accept(new RevisionsAppended(head()));
        }
        return outcomes;
    }

    private synchronized List<Appended> write(List<NewRevision> batch) {
        var names = heads.values().stream().collect(toMap(EntryHead::name, EntryHead::entry));
        var facts = new Appending.Facts(heads, names, byRequest());
        var appending = new Appending(end(), facts, clock.instant().truncatedTo(ChronoUnit.MICROS));
        var outcomes = new ArrayList<Appended>();
        for (var revision : batch) {
            outcomes.add(appending.take(revision));
        }
        for (var written : appending.written()) {
            if (written.purges()) {
                revisions.replaceAll(it -> it.entry().equals(written.head().entry()) ? emptied(it) : it);
            }
            revisions.add(written.revision());
            heads.put(written.head().entry(), written.head());
        }
        appending.layers().forEach(it -> layers.put(it.entry(), it));
        appending.unlayered().forEach(layers::remove);
        return outcomes;
    }

    private static Revision emptied(Revision it) {
        return new Revision(
                it.sequence(),
                it.entry(),
                it.number(),
                it.kind(),
                it.name(),
                Bytes.NONE,
                it.contentHash(),
                it.findings(),
                it.origin(),
                it.at(),
                it.previousHash(),
                it.hash());
    }

    /** Replaces a past revision, as an intruder with access to the disk might. */
    synchronized void tamper(Revision changed) {
        revisions.set(index(changed.sequence()), changed);
    }

    /** Removes a past revision, as an intruder with access to the disk might. */
    synchronized void remove(Sequence sequence) {
        revisions.remove(index(sequence));
    }

    private int index(Sequence sequence) {
        return Math.toIntExact(sequence.value()) - 1;
    }

    @Override
    public synchronized List<Revision> after(Sequence position, int limit) {
        return revisions.stream()
                .filter(it -> it.sequence().compareTo(position) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Map<String, Revision> requested(Collection<String> requestKeys) {
        var all = byRequest();
        all.keySet().retainAll(requestKeys);
        return all;
    }

    @Override
    public synchronized void answered(Map<String, Sequence> requests) {
        requests.forEach(answered::putIfAbsent);
    }

    @Override
    public synchronized Map<EntryId, SourceLayer> layers(Collection<EntryId> entries) {
        return entries.stream()
                .distinct()
                .filter(layers::containsKey)
                .collect(toMap(Function.identity(), it -> layers.get(it)));
    }

    @Override
    public synchronized boolean remember(SourceLayer layer, Sequence expected) {
        var head = heads.get(layer.entry());
        if (head == null || !head.latest().equals(expected)) {
            return false;
        }
        if (head.contentHash().equals(layer.content().hash())) {
            layers.remove(layer.entry());
            heads.put(layer.entry(), unedited(head));
        } else {
            layers.put(layer.entry(), layer);
        }
        return true;
    }

    private static EntryHead unedited(EntryHead it) {
        return new EntryHead(
                it.entry(),
                it.name(),
                it.first(),
                it.latest(),
                it.number(),
                it.contentHash(),
                it.state(),
                false,
                it.publisher(),
                it.created(),
                it.changed());
    }

    @Override
    public synchronized Sequence head() {
        return end().sequence();
    }

    @Override
    public synchronized Map<EntryId, EntryHead> heads(Collection<EntryId> entries) {
        return entries.stream()
                .distinct()
                .filter(heads::containsKey)
                .collect(toMap(Function.identity(), it -> heads.get(it)));
    }

    @Override
    public synchronized Map<EntryId, Revision> latest(Collection<EntryId> entries) {
        return heads(entries).values().stream()
                .collect(toMap(EntryHead::entry, it -> revisions.get(index(it.latest()))));
    }

    @Override
    public synchronized List<Revision> latestAfter(Optional<EntryId> after, int limit) {
        var inOrder = heads.values().stream()
                .sorted(Comparator.comparing(it -> it.entry().toString()))
                .filter(it -> after.filter(known -> it.entry().toString().compareTo(known.toString()) <= 0)
                        .isEmpty());
        return inOrder.limit(limit).map(it -> revisions.get(index(it.latest()))).toList();
    }

    @Override
    public synchronized long entries() {
        return heads.size();
    }

    @Override
    public synchronized List<Revision> history(EntryId entry, int before, int limit) {
        return revisions.reversed().stream()
                .filter(it -> it.entry().equals(entry) && it.number() < before)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Sequence lastHidden() {
        return revisions.stream()
                .filter(it -> !it.kind().shows())
                .map(Revision::sequence)
                .max(Comparator.naturalOrder())
                .orElse(Sequence.START);
    }

    @Override
    public synchronized int lastHidden(EntryId entry) {
        return revisions.stream()
                .filter(it -> it.entry().equals(entry) && !it.kind().shows())
                .mapToInt(Revision::number)
                .max()
                .orElse(0);
    }

    @Override
    public synchronized ChainVerdict verify(Consumer<Sequence> reached) {
        var walk = new ChainWalk(new RememberedPurges(List.copyOf(revisions)));
        walk.take(revisions);
        reached.accept(walk.reached());
        return walk.end(new LogHead(
                heads.values().stream()
                        .map(EntryHead::latest)
                        .max(Comparator.naturalOrder())
                        .orElse(Sequence.START),
                end().hash()));
    }

    @Override
    public synchronized Optional<EntryHead> named(String name) {
        return visible().filter(it -> it.name().equals(name)).findFirst();
    }

    @Override
    public synchronized Optional<EntryHead> known(String name) {
        return heads.values().stream().filter(it -> it.name().equals(name)).findFirst();
    }

    @Override
    public synchronized long count() {
        return visible().count();
    }

    @Override
    public synchronized List<EntryHead> before(Sequence first, int limit) {
        return visible()
                .filter(it -> it.first().compareTo(first) < 0)
                .sorted(ARRIVAL.reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<EntryHead> page(long offset, int limit) {
        return visible().sorted(ARRIVAL.reversed()).skip(offset).limit(limit).toList();
    }

    @Override
    public synchronized List<String> names(long offset, int limit) {
        return visible().map(EntryHead::name).sorted().skip(offset).limit(limit).toList();
    }

    @Override
    public synchronized List<PublisherCount> publishers() {
        return visible()
                .flatMap(it -> it.publisher().stream())
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(it -> new PublisherCount(it.getKey(), it.getValue()))
                .toList();
    }

    @Override
    public synchronized List<EntryId> visible(List<EntryId> entries) {
        return entries.stream()
                .filter(it -> heads.containsKey(it) && heads.get(it).visible())
                .toList();
    }

    @Override
    public synchronized List<EntryId> ofSource(SourceId source, Optional<EntryId> after, int limit) {
        var start = after.map(EntryId::toString).orElse("");
        return visible()
                .filter(it -> source.equals(
                        revisions.get(index(it.first())).origin().source().orElse(null)))
                .map(EntryHead::entry)
                .filter(it -> it.toString().compareTo(start) > 0)
                .sorted(Comparator.comparing(EntryId::toString))
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<EntryId> edited(SourceId source, Optional<EntryId> after, int limit) {
        return ofSource(source, after, Integer.MAX_VALUE).stream()
                .filter(it -> heads.containsKey(it) && heads.get(it).edited())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<EntryId> disputed(SourceId source, Optional<EntryId> after, int limit) {
        return edited(source, after, Integer.MAX_VALUE).stream()
                .filter(it ->
                        layers.containsKey(it) && !layers.get(it).disputes().isEmpty())
                .limit(limit)
                .toList();
    }

    /** What these revisions say about purges. */
    private record RememberedPurges(List<Revision> revisions) implements ChainWalk.Purges {

        @Override
        public Optional<Sequence> after(Revision emptied) {
            return revisions.stream()
                    .filter(it -> it.kind() == RevisionKind.PURGE
                            && it.entry().equals(emptied.entry())
                            && it.number() > emptied.number())
                    .map(Revision::sequence)
                    .findFirst();
        }

        @Override
        public Optional<Sequence> contentBefore(Revision purge) {
            return revisions.stream()
                    .filter(it -> it.entry().equals(purge.entry())
                            && it.number() < purge.number()
                            && it.content().size() > 0)
                    .map(Revision::sequence)
                    .findFirst();
        }
    }

    private Stream<EntryHead> visible() {
        return heads.values().stream().filter(EntryHead::visible);
    }

    private LogHead end() {
        return revisions.isEmpty() ? LogHead.START : LogHead.of(revisions.getLast());
    }

    private Map<String, Revision> byRequest() {
        var all = new HashMap<String, Revision>();
        answered.forEach((key, sequence) -> all.put(key, revisions.get(index(sequence))));
        revisions.forEach(it -> it.origin().requestKey().ifPresent(key -> all.put(key, it)));
        return all;
    }
}
