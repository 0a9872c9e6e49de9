package id.satudata.hub.measurement;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.projection.Batch;
import id.satudata.hub.projection.Mismatch;
import id.satudata.hub.projection.Projection;
import id.satudata.hub.projection.Readings;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps one row for each visible entry, and its position in the same transaction. Where it was measured by other rules, it
 * stands at the start again, and what it holds is shown until it has caught up with the first batch.
 */
final class MeasurementProjection implements Projection {

    private final MeasurementRows rows;
    private final Readings readings;
    private final Measurements measurements;
    private final TransactionOperations transactions;

    MeasurementProjection(
            MeasurementRows rows, Readings readings, Measurements measurements, TransactionOperations transactions) {
        this.rows = rows;
        this.readings = readings;
        this.measurements = measurements;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "measurement";
    }

    @Override
    public Sequence position() throws IOException {
        try {
            return rows.position();
        } catch (DataAccessException e) {
            throw new IOException("The position of the measurements cannot be read", e);
        }
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void apply(Batch batch) throws IOException, UnprojectableRevision {
        var shown = measured(batch.revisions());
        var hidden = hidden(batch.revisions());
        write(() -> {
            rows.requireFence(batch.fence());
            rows.move(batch.from(), batch.to());
            rows.replace(shown);
            rows.remove(hidden);
        });
    }

    @Override
    public List<Mismatch> compare(List<Revision> latest) throws IOException {
        try {
            var held = rows.held(latest.stream().map(Revision::entry).toList());
            return latest.stream()
                    .filter(it -> !Optional.ofNullable(held.get(it.entry()))
                            .equals(Optional.of(it.sequence()).filter(_ -> it.shows())))
                    .map(it -> new Mismatch(it.entry(), it.sequence(), "measured " + held.get(it.entry())))
                    .toList();
        } catch (DataAccessException e) {
            throw new IOException("The measurements cannot be read", e);
        }
    }

    @Override
    public void repair(List<Revision> latest) throws IOException, UnprojectableRevision {
        var shown = measured(latest);
        var hidden = hidden(latest);
        write(() -> {
            rows.replace(shown);
            rows.remove(hidden);
        });
    }

    @Override
    public void forEachHeld(Consumer<List<EntryId>> entries) throws IOException {
        try {
            rows.forEachHeld(entries);
        } catch (DataAccessException e) {
            throw new IOException("The measurements cannot be read", e);
        }
    }

    @Override
    public void remove(List<EntryId> unknown) throws IOException {
        write(() -> rows.remove(unknown));
    }

    private void write(Runnable change) throws IOException {
        try {
            transactions.executeWithoutResult(_ -> change.run());
        } catch (DataAccessException | TransactionException e) {
            throw new IOException("Measurements cannot be written", e);
        }
    }

    private static List<EntryId> hidden(List<Revision> revisions) {
        return revisions.stream().filter(it -> !it.shows()).map(Revision::entry).toList();
    }

    private List<MeasuredEntry> measured(List<Revision> revisions) throws UnprojectableRevision {
        var measured = new ArrayList<MeasuredEntry>();
        for (var revision : revisions) {
            if (revision.shows()) {
                measured.add(measured(revision));
            }
        }
        return measured;
    }

    private MeasuredEntry measured(Revision revision) throws UnprojectableRevision {
        var said = readings.of(revision);
        var assessment = measurements.of(said.whole(), said.description(), revision.findings());
        return MeasuredEntry.of(revision, said.description(), assessment);
    }
}
