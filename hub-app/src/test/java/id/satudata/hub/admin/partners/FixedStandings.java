package id.satudata.hub.admin.partners;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.Comparison;
import id.satudata.hub.partner.Delivery;
import id.satudata.hub.partner.DeliveryState;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.PartnerDesk;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.partner.Standing;
import id.satudata.hub.revision.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Every partner has refused one dataset and shows another otherwise, but one has nothing and one cannot be reached; a comparison
 * is over at once.
 */
final class FixedStandings implements PartnerDesk {

    /** Nothing was ever meant for it. */
    static final PartnerId EMPTY = new PartnerId("kosong");

    /** It has nothing, for nobody answers there. */
    static final PartnerId SILENT = new PartnerId("bisu");

    static final EntryId REFUSED = new EntryId(UUID.fromString("6f0f8f6e-2d0c-4f0e-9a53-3f4c7b1d2a10"));
    private static final EntryId DIFFERENT = new EntryId(UUID.fromString("8a0f8f6e-2d0c-4f0e-9a53-3f4c7b1d2a11"));

    private final Partners partners;
    private final Agreements agreements;

    FixedStandings(Partners partners, Agreements agreements) {
        this.partners = partners;
        this.agreements = agreements;
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
        if (it.id().equals(SILENT)) {
            return without(it, 2, "Nobody listens there");
        }
        return it.id().equals(EMPTY) ? without(it, 0, "") : full(it);
    }

    private Standing without(Partner it, int failures, String reason) {
        return new Standing(
                it,
                agreements.active(it.id()),
                0,
                Map.of(),
                0,
                0,
                failures,
                Optional.empty(),
                Optional.empty(),
                reason,
                Optional.empty());
    }

    private Standing full(Partner it) {
        return new Standing(
                it,
                agreements.active(it.id()),
                0,
                Map.of(DeliveryState.DONE, 18L, DeliveryState.REFUSED, 1L),
                18,
                1,
                0,
                Optional.empty(),
                Optional.of(MemoryPartners.NOW),
                "",
                Optional.of(new Comparison(
                        Comparison.State.DONE,
                        MemoryPartners.NOW,
                        "operator-uji",
                        Optional.of(MemoryPartners.NOW),
                        18,
                        0,
                        1,
                        0,
                        "")));
    }

    @Override
    public List<Delivery> refused(PartnerId partner, Optional<EntryId> after, int limit) {
        return after.isPresent()
                ? List.of()
                : List.of(delivery(REFUSED, DeliveryState.REFUSED, "409: owner_org: Missing value", ""));
    }

    @Override
    public List<Delivery> different(PartnerId partner, Optional<EntryId> after, int limit) {
        return after.isPresent() ? List.of() : List.of(delivery(DIFFERENT, DeliveryState.DONE, "", "title"));
    }

    private static Delivery delivery(EntryId entry, DeliveryState state, String reason, String difference) {
        return new Delivery(entry, new Sequence(42), true, "r-1", state, 1, MemoryPartners.NOW, reason, difference);
    }

    @Override
    public boolean replay(PartnerId partner, EntryId entry) {
        return entry.equals(REFUSED);
    }

    @Override
    public int replayRefused(PartnerId partner) {
        return 1;
    }

    @Override
    public int replayDifferent(PartnerId partner) {
        return 1;
    }

    @Override
    public boolean compare(PartnerId partner, String actor) {
        return agreements.active(partner).isPresent();
    }
}
