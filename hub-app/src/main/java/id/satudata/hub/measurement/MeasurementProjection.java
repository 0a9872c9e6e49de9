package id.satudata.hub.measurement;

import id.satudata.hub.projection.Projection;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps one row for each visible entry, and its position in the same transaction. Where it was measured by other rules, it
 * stands at the start again, and what it holds is shown until it has caught up with the first batch.
 */
final class MeasurementProjection implements Projection {

    private final MeasurementRows rows;
    private final Measurements measurements;
    private final TransactionOperations transactions;

    MeasurementProjection(MeasurementRows rows, Measurements measurements, TransactionOperations transactions) {
        this.rows = rows;
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
    public void apply(List<Revision> batch) throws IOException {
        var position = position();
        var pending = batch.stream()
                .filter(it -> it.sequence().compareTo(position) > 0)
                .toList();
        if (pending.isEmpty()) {
            return;
        }
        requireNext(position, pending.getFirst().sequence());
        var last = Projection.lastOfEachEntry(pending);
        var shown = last.stream().filter(Revision::shows).map(this::measured).toList();
        var hidden =
                last.stream().filter(it -> !it.shows()).map(Revision::entry).toList();
        try {
            transactions.executeWithoutResult(_ -> {
                rows.move(position, pending.getLast().sequence());
                rows.replace(shown);
                rows.remove(hidden);
            });
        } catch (DataAccessException | TransactionException e) {
            throw new IOException("Measurements after " + position + " cannot be written", e);
        }
    }

    /** The tables may have been emptied since the caller looked. */
    private static void requireNext(Sequence position, Sequence first) throws IOException {
        if (!first.equals(position.next())) {
            throw new IOException("The measurements are at revision " + position + " and cannot take in " + first);
        }
    }

    private MeasuredEntry measured(Revision revision) {
        var graph = CanonicalGraph.read(revision.content());
        var description = measurements.describe(revision.entry(), graph);
        return MeasuredEntry.of(revision, description, measurements.of(graph, description, revision.findings()));
    }
}
