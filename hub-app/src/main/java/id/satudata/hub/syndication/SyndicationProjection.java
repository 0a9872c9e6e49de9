package id.satudata.hub.syndication;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.projection.Batch;
import id.satudata.hub.projection.Mismatch;
import id.satudata.hub.projection.Projection;
import id.satudata.hub.projection.Readings;
import id.satudata.hub.projection.UnprojectableRevision;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.revision.RevisionLog;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.syndication.SyndicationRows.Held;
import id.satudata.hub.syndication.SyndicationRows.Membership;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps one row for each entry there ever was, and its position in the same transaction. An entry that goes out of sight
 * keeps its sets, so that who harvests one of them hears of it.
 */
final class SyndicationProjection implements Projection {

    private static final int REVISIONS_LOOKED_BACK = 20;

    private final SyndicationRows rows;
    private final RevisionLog log;
    private final Readings readings;
    private final EntrySets sets;
    private final TransactionOperations transactions;

    SyndicationProjection(
            SyndicationRows rows,
            RevisionLog log,
            Readings readings,
            EntrySets sets,
            TransactionOperations transactions) {
        this.rows = rows;
        this.log = log;
        this.readings = readings;
        this.sets = sets;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "syndication";
    }

    @Override
    public Sequence position() throws IOException {
        return read(rows::position);
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void apply(Batch batch) throws IOException, UnprojectableRevision {
        var memberships = memberships(batch.revisions(), batch.from().equals(Sequence.START));
        write(() -> {
            rows.requireFence(batch.fence());
            rows.move(batch.from(), batch.to());
            rows.replace(batch.revisions());
            rows.join(memberships);
        });
    }

    @Override
    public List<Mismatch> compare(List<Revision> latest) throws IOException {
        var held = read(() -> rows.held(entries(latest)));
        return latest.stream()
                .filter(it -> !new Held(it.sequence(), it.shows()).equals(held.get(it.entry())))
                .map(it -> new Mismatch(it.entry(), it.sequence(), "listed as " + held.get(it.entry())))
                .toList();
    }

    @Override
    public void repair(List<Revision> latest) throws IOException, UnprojectableRevision {
        var memberships = memberships(latest, false);
        write(() -> {
            rows.replace(latest);
            rows.join(memberships);
        });
    }

    @Override
    public void forEachHeld(Consumer<List<EntryId>> entries) throws IOException {
        read(() -> {
            rows.forEachHeld(entries);
            return entries;
        });
    }

    @Override
    public void remove(List<EntryId> unknown) throws IOException {
        write(() -> rows.remove(unknown));
    }

    /** The sets of what may be seen, and of what went out of sight before it was ever listed. */
    private List<Membership> memberships(List<Revision> latest, boolean isStart)
            throws IOException, UnprojectableRevision {
        var hidden = latest.stream().filter(it -> !it.shows()).toList();
        var held = isStart
                ? List.<EntryId>of()
                : read(() -> List.copyOf(rows.held(entries(hidden)).keySet()));
        var memberships = new ArrayList<Membership>();
        for (var revision : latest) {
            if (revision.shows()) {
                memberships.add(new Membership(revision, setsIn(revision)));
            } else if (!held.contains(revision.entry())) {
                var seen = lastSeen(revision);
                if (seen.isPresent()) {
                    memberships.add(new Membership(revision, setsIn(seen.get())));
                }
            }
        }
        return memberships;
    }

    private Optional<Revision> lastSeen(Revision hidden) throws IOException {
        return read(() -> log.history(hidden.entry(), hidden.number(), REVISIONS_LOOKED_BACK).stream()
                .filter(Revision::shows)
                .findFirst());
    }

    private List<SetLabel> setsIn(Revision revision) throws UnprojectableRevision {
        return sets.of(readings.of(revision).openDescription());
    }

    private static List<EntryId> entries(List<Revision> revisions) {
        return revisions.stream().map(Revision::entry).toList();
    }

    /** Something read from the database. */
    @FunctionalInterface
    private interface Query<T> {
        T read();
    }

    private static <T> T read(Query<T> query) throws IOException {
        try {
            return query.read();
        } catch (DataAccessException e) {
            throw new IOException("The syndication cannot be read", e);
        }
    }

    private void write(Runnable change) throws IOException {
        try {
            transactions.executeWithoutResult(_ -> change.run());
        } catch (DataAccessException | TransactionException e) {
            throw new IOException("The syndication cannot be written", e);
        }
    }
}
