package id.satudata.hub.projection;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A view in memory that can be made to fail, to lose its data, and to refuse revisions. */
final class RememberingProjection implements Projection {

    private final String name;
    private final int batchLimit;
    private final List<Integer> batchSizes = new ArrayList<>();
    private final Set<String> poison = new HashSet<>();
    private Map<EntryId, Revision> entries = new HashMap<>();
    private Sequence position = Sequence.START;
    private Optional<String> outage = Optional.empty();
    private boolean namesPoison;
    private int failures;
    private long fence;

    RememberingProjection(String name, int batchLimit) {
        this.name = name;
        this.batchLimit = batchLimit;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public int batchLimit() {
        return batchLimit;
    }

    @Override
    public synchronized Sequence position() throws IOException {
        failDuringOutage();
        return position;
    }

    @Override
    public synchronized void apply(Batch batch) throws IOException, UnprojectableRevision {
        failDuringOutage();
        if (!batch.from().equals(position)) {
            throw new IOException("The view stands at " + position + " and not at " + batch.from());
        }
        take(batch.revisions(), entries);
        batchSizes.add(batch.revisions().size());
        position = batch.to();
        fence = batch.fence();
    }

    @Override
    public synchronized List<Mismatch> compare(List<Revision> latest) throws IOException {
        failDuringOutage();
        return latest.stream()
                .filter(it -> !Optional.ofNullable(entries.get(it.entry()))
                        .equals(Optional.of(it).filter(Revision::shows)))
                .map(it -> new Mismatch(it.entry(), it.sequence(), "differs"))
                .toList();
    }

    @Override
    public synchronized void repair(List<Revision> latest) throws IOException, UnprojectableRevision {
        failDuringOutage();
        take(latest, entries);
    }

    @Override
    public synchronized void forEachHeld(Consumer<List<EntryId>> use) throws IOException {
        failDuringOutage();
        use.accept(List.copyOf(entries.keySet()));
    }

    @Override
    public synchronized void remove(List<EntryId> unknown) throws IOException {
        failDuringOutage();
        unknown.forEach(entries::remove);
    }

    @Override
    public Optional<Successor> successor() {
        return Optional.of(new Copy());
    }

    synchronized Optional<String> content(EntryId entry) {
        return Optional.ofNullable(entries.get(entry)).map(it -> it.content().text());
    }

    synchronized List<Integer> batchSizes() {
        return List.copyOf(batchSizes);
    }

    synchronized int failures() {
        return failures;
    }

    synchronized long fence() {
        return fence;
    }

    synchronized void fail(String message) {
        outage = Optional.of(message);
    }

    synchronized void recover() {
        outage = Optional.empty();
    }

    /** Refuses revisions that say this, and names them or throws something that names none. */
    synchronized void refuse(String content, boolean byName) {
        poison.add(content);
        namesPoison = byName;
    }

    synchronized void refuseNothing() {
        poison.clear();
    }

    synchronized void standAt(Sequence elsewhere) {
        position = elsewhere;
    }

    synchronized void wipe() {
        entries.clear();
        position = Sequence.START;
    }

    /** Holds nothing of the entry any more, although its position says so. */
    synchronized void lose(EntryId entry) {
        entries.remove(entry);
    }

    synchronized void hold(EntryId entry, Revision revision) {
        entries.put(entry, revision);
    }

    private void take(List<Revision> revisions, Map<EntryId, Revision> into) throws UnprojectableRevision {
        for (var revision : revisions) {
            refusePoison(revision);
        }
        for (var revision : revisions) {
            if (revision.shows()) {
                into.put(revision.entry(), revision);
            } else {
                into.remove(revision.entry());
            }
        }
    }

    private void refusePoison(Revision revision) throws UnprojectableRevision {
        if (poison.contains(revision.content().text())) {
            failures++;
            if (namesPoison) {
                throw new UnprojectableRevision(revision.sequence(), "it is poison", null);
            }
            throw new IllegalStateException("something in it is poison");
        }
    }

    private void failDuringOutage() throws IOException {
        if (outage.isPresent()) {
            failures++;
            throw new IOException(outage.get());
        }
    }

    /** What takes this view's place. */
    private final class Copy implements Successor {

        private final Map<EntryId, Revision> loaded = new HashMap<>();
        private Sequence at = Sequence.START;

        @Override
        public void load(List<Revision> latest) throws UnprojectableRevision {
            take(latest, loaded);
        }

        @Override
        public void loaded(Sequence reached) {
            at = reached;
        }

        @Override
        public void apply(Batch batch) throws UnprojectableRevision {
            take(batch.revisions(), loaded);
            at = batch.to();
        }

        @Override
        public void takeOver(long withFence) {
            synchronized (RememberingProjection.this) {
                entries = loaded;
                position = at;
                fence = withFence;
            }
        }

        @Override
        public void close() {}
    }
}
