package id.satudata.hub.partner.outgoing;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.Comparison;
import id.satudata.hub.partner.Comparison.State;
import id.satudata.hub.partner.Delivery;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.PartnerDesk;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.partner.Standing;
import id.satudata.hub.revision.RevisionLog;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The desk over what is kept of the deliveries. */
@Component
class KeptDeliveries implements PartnerDesk {

    private final Partners partners;
    private final Agreements agreements;
    private final ProgressRows progress;
    private final DeskRows rows;
    private final ComparisonRows comparisons;
    private final Comparing comparing;
    private final Rounds rounds;
    private final RevisionLog log;

    KeptDeliveries(
            Partners partners,
            Agreements agreements,
            ProgressRows progress,
            DeskRows rows,
            ComparisonRows comparisons,
            Comparing comparing,
            Rounds rounds,
            RevisionLog log) {
        this.partners = partners;
        this.agreements = agreements;
        this.progress = progress;
        this.rows = rows;
        this.comparisons = comparisons;
        this.comparing = comparing;
        this.rounds = rounds;
        this.log = log;
    }

    @Override
    public List<Standing> page(Optional<PartnerId> after, int limit) {
        return partners.page(after, limit).stream().map(this::standing).toList();
    }

    @Override
    public Optional<Standing> find(PartnerId partner) {
        return partners.find(partner).map(this::standing);
    }

    private Standing standing(Partner it) {
        var id = it.id();
        var now = progress.of(id);
        return new Standing(
                it,
                agreements.active(id),
                Math.max(0, log.head().value() - now.position().value()),
                rows.counts(id),
                rows.there(id),
                rows.different(id),
                now.failures(),
                now.restsUntil(),
                now.succeeded(),
                now.reason(),
                comparisons.of(id).map(last -> told(id, last)));
    }

    /** One that the end of a hub cut off does not go on by itself. */
    private Comparison told(PartnerId id, Comparison it) {
        return it.state() == State.RUNNING && !comparing.isUnderWay(id)
                ? new Comparison(
                        State.FAILED,
                        it.started(),
                        it.startedBy(),
                        it.ended(),
                        it.compared(),
                        it.missing(),
                        it.different(),
                        it.surplus(),
                        "The hub ended meanwhile")
                : it;
    }

    @Override
    public List<Delivery> refused(PartnerId partner, Optional<EntryId> after, int limit) {
        return rows.refused(partner, after, limit).stream()
                .map(DeliveryRow::told)
                .toList();
    }

    @Override
    public List<Delivery> different(PartnerId partner, Optional<EntryId> after, int limit) {
        return rows.differing(partner, after, limit).stream()
                .map(DeliveryRow::told)
                .toList();
    }

    @Override
    public boolean replay(PartnerId partner, EntryId entry) {
        var isDue = rows.again(partner, entry);
        if (isDue) {
            progress.hurry(partner);
        }
        return isDue;
    }

    @Override
    public int replayRefused(PartnerId partner) {
        return rows.refusedAgain(partner);
    }

    @Override
    public int replayDifferent(PartnerId partner) {
        var many = rows.differentAgain(partner);
        if (many > 0) {
            progress.hurry(partner);
        }
        return many;
    }

    @Override
    public boolean compare(PartnerId partner, String actor) {
        return partners.find(partner)
                .filter(Partner::shows)
                .flatMap(rounds::terms)
                .filter(it -> comparing.begin(it, actor))
                .isPresent();
    }
}
