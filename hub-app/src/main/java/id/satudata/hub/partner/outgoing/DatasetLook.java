package id.satudata.hub.partner.outgoing;

import id.satudata.hub.delivery.Carriers;
import id.satudata.hub.delivery.Parcel;
import id.satudata.hub.delivery.Sight;
import id.satudata.hub.delivery.Undelivered;
import id.satudata.hub.partner.DeliveryState;
import id.satudata.hub.partner.outgoing.ComparisonRows.Count;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Asks a partner for one dataset after the other. */
@Component
class DatasetLook implements Look {

    private static final int PAGE = 50;

    private final Carriers carriers;
    private final Building building;
    private final DeliveryRows rows;

    DatasetLook(Carriers carriers, Building building, DeliveryRows rows) {
        this.carriers = carriers;
        this.building = building;
        this.rows = rows;
    }

    @Override
    public void over(Terms terms, Consumer<Count> seen) throws Undelivered {
        var id = terms.partner().id();
        var count = Count.NONE;
        var page = rows.page(id, Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            for (var row : page) {
                if (Thread.currentThread().isInterrupted()) {
                    throw Undelivered.forNow("The comparison was told to stop", Optional.empty());
                }
                count = compare(terms, row, count);
            }
            seen.accept(count);
            page = rows.page(id, Optional.of(page.getLast().entry()), PAGE);
        }
    }

    /** What is under way or set aside is known to be otherwise, and is not counted. */
    private Count compare(Terms terms, DeliveryRow row, Count count) throws Undelivered {
        if (row.state() != DeliveryState.DONE) {
            return count;
        }
        var shown = row.remoteId().isPresent() ? look(terms, row) : Optional.<Sight>empty();
        if (row.deliveredHash().isEmpty()) {
            note(terms, row, shown.isPresent() ? SURPLUS : "", shown.isPresent());
            return shown.isPresent() ? count.withSurplus() : count;
        }
        if (shown.isEmpty()) {
            note(terms, row, MISSING, false);
            return count.withMissing();
        }
        var difference = difference(terms, row, shown.get());
        note(terms, row, difference, true);
        return difference.isEmpty() ? count.withSame() : count.withDifferent();
    }

    private Optional<Sight> look(Terms terms, DeliveryRow row) throws Undelivered {
        var receiver = Rounds.receiver(terms.partner());
        return carriers.to(receiver).look(receiver, row.remoteId().orElse(""));
    }

    private String difference(Terms terms, DeliveryRow row, Sight shown) {
        if (!(building.of(terms, row).parcel() instanceof Parcel.Put put)) {
            return SURPLUS;
        }
        if (row.deliveredHash().filter(put.hash()::equals).isEmpty()) {
            return ""; // changed here since: a delivery is about to follow
        }
        var different = put.outline().differences(shown.outline());
        var isOther = different.isEmpty()
                && !shown.hash().isEmpty()
                && !shown.hash().equals(put.hash().hex());
        return isOther ? CONTENT : String.join(" ", different);
    }

    private void note(Terms terms, DeliveryRow row, String difference, boolean there) {
        if (!row.difference().equals(difference)) {
            rows.note(terms.partner().id(), row.entry(), difference, there);
        }
    }
}
