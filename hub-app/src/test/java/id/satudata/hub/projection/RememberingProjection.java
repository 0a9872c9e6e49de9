package id.satudata.hub.projection;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A view in memory that can be made to fail, to lose its data, and to wait. */
final class RememberingProjection implements Projection {

    private final String name;
    private final int batchLimit;
    private final Map<EntryId, Revision> entries = new HashMap<>();
    private final List<Integer> batchSizes = new ArrayList<>();
    private Sequence position = Sequence.START;
    private Optional<String> outage = Optional.empty();
    private int failures;

    RememberingProjection(String name, int batchLimit) {
        this.name = name;
        this.batchLimit = batchLimit;
    }

    @Override
    public String name() {
        return name;
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
    public synchronized void apply(List<Revision> batch) throws IOException {
        failDuringOutage();
        var pending = batch.stream()
                .filter(it -> it.sequence().compareTo(position) > 0)
                .toList();
        batchSizes.add(pending.size());
        for (var revision : Projection.lastOfEachEntry(pending)) {
            if (revision.shows()) {
                entries.put(revision.entry(), revision);
            } else {
                entries.remove(revision.entry());
            }
        }
        position = pending.isEmpty() ? position : pending.getLast().sequence();
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

    synchronized void fail(String message) {
        outage = Optional.of(message);
    }

    synchronized void recover() {
        outage = Optional.empty();
    }

    synchronized void standAt(Sequence elsewhere) {
        position = elsewhere;
    }

    synchronized void wipe() {
        entries.clear();
        position = Sequence.START;
    }

    private void failDuringOutage() throws IOException {
        if (outage.isPresent()) {
            failures++;
            throw new IOException(outage.get());
        }
    }
}
