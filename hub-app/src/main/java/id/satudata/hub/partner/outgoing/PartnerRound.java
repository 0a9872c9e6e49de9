package id.satudata.hub.partner.outgoing;

import id.satudata.hub.delivery.Delivered;
import id.satudata.hub.delivery.Deliveries;
import id.satudata.hub.delivery.Parcel;
import id.satudata.hub.delivery.Parcel.Dataset;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.DeliveryState;
import id.satudata.hub.partner.PartnerProperties;
import id.satudata.hub.revision.Sequence;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The datasets that one partner is delivered in one round, as its rows say what is due. */
final class PartnerRound implements Deliveries {

    private static final Logger LOG = LoggerFactory.getLogger(PartnerRound.class);

    /** So many failures in a row, and it is the partner that is not well and not the dataset. */
    private static final int SICK = 3;

    /** With pauses of an hour, two days: then one is set aside even where the partner takes nothing else. */
    private static final int MOST_TRIES = 55;

    private final Terms terms;
    private final Guard guard;
    private final DueRows rows;
    private final Building building;
    private final PartnerProperties properties;
    private final Clock clock;
    private @Nullable Begun begun;
    private int failuresInARow;
    private boolean isOver;

    PartnerRound(Terms terms, Guard guard, DueRows rows, Building building, PartnerProperties properties, Clock clock) {
        this.terms = terms;
        this.guard = guard;
        this.rows = rows;
        this.building = building;
        this.properties = properties;
        this.clock = clock;
        this.failuresInARow = guard.failures();
    }

    private record Begun(DeliveryRow row, Sequence of) {}

    @Override
    public Optional<Parcel> next() {
        while (!isOver && guard.mayGoOn()) {
            var due = rows.due(terms.partner().id());
            if (due.isEmpty()) {
                return Optional.empty();
            }
            var parcel = begin(due.get());
            if (parcel.isPresent()) {
                return parcel;
            }
        }
        return Optional.empty();
    }

    /** Nothing where nothing has to be sent for it. */
    private Optional<Parcel> begin(DeliveryRow row) {
        var built = building.of(terms, row);
        var isRemoval = built.parcel() instanceof Parcel.Remove;
        var id = terms.partner().id();
        if (isRemoval && !row.mayBeThere()) {
            guard.writing(() -> rows.isGone(id, row.entry(), Optional.empty()));
            return Optional.empty();
        }
        var next = clock.instant().plus(properties.pauseAfter(row.attempts() + 1));
        if (!guard.writing(() -> rows.begin(id, row, isRemoval, next))) {
            isOver = true;
            return Optional.empty();
        }
        begun = new Begun(row, built.of());
        return Optional.of(built.parcel());
    }

    @Override
    public void delivered(Parcel parcel, Delivered outcome) {
        var it = taken();
        var id = terms.partner().id();
        failuresInARow = 0;
        guard.succeeded(() -> {
            switch (parcel) {
                case Parcel.Put put ->
                    rows.isThere(
                            id,
                            entry(put.dataset()),
                            it.of(),
                            put.hash(),
                            outcome.remoteId().orElse(""),
                            String.join(" ", outcome.differences()));
                case Parcel.Remove remove -> rows.isGone(id, entry(remove.dataset()), outcome.remoteId());
                case Parcel.Whole whole -> throw new IllegalStateException("Expected no file " + whole.file());
            }
        });
        LOG.debug("Partner {} has {} as of revision {}", id, parcel.label(), it.of());
    }

    @Override
    public void failed(Parcel parcel, Undelivered why) {
        var row = taken().row();
        var id = terms.partner().id();
        if (guard.isStopped()) {
            isOver = true;
            guard.writing(() -> rows.untried(id, row.entry()));
            return;
        }
        var attempts = row.attempts() + 1;
        var forGood = !why.mayHeal() || isHopeless(attempts);
        if (forGood) {
            LOG.warn("Partner {} refuses {}: {}", id, parcel.label(), why.reason());
            guard.writing(() -> rows.failed(id, row.entry(), DeliveryState.REFUSED, clock.instant(), why.reason()));
            return;
        }
        LOG.info("{} waits for partner {}: {}", parcel.label(), id, why.reason());
        failuresInARow++;
        var pause = why.pause().orElse(properties.pauseAfter(attempts));
        guard.failed(
                why.reason(),
                () -> rows.failed(
                        id, row.entry(), DeliveryState.PENDING, clock.instant().plus(pause), why.reason()));
        if (why.pause().isPresent() || failuresInARow >= SICK) {
            leaveAlone(why.pause().orElse(properties.pauseAfter(failuresInARow)));
        }
    }

    private boolean isHopeless(int attempts) {
        return attempts >= MOST_TRIES || (attempts >= properties.tries() && failuresInARow == 0);
    }

    private void leaveAlone(Duration time) {
        isOver = true;
        var until = clock.instant().plus(time);
        guard.rest(until);
        LOG.warn(
                "Partner {} is left alone until {} after {} failures in a row",
                terms.partner().id(),
                until,
                failuresInARow);
    }

    private Begun taken() {
        var it = begun;
        if (it == null) {
            throw new IllegalStateException("Expected a parcel that was handed out");
        }
        begun = null;
        return it;
    }

    private static EntryId entry(Dataset dataset) {
        return dataset.entry();
    }
}
