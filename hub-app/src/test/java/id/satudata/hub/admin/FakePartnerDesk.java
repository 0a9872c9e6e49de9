package id.satudata.hub.admin;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.Delivery;
import id.satudata.hub.partner.PartnerDesk;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Standing;
import id.satudata.hub.partner.TestStanding;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** It stands with the partners as a test says; none has a dataset that could be ordered again. */
final class FakePartnerDesk implements PartnerDesk {

    private final SortedMap<String, Standing> standings = new ConcurrentSkipListMap<>();

    void reset() {
        standings.clear();
    }

    void hold(TestStanding standing) {
        var held = standing.held();
        standings.put(held.partner().id().value(), held);
    }

    @Override
    public List<Standing> page(Optional<PartnerId> after, int limit) {
        return standings.values().stream()
                .filter(it -> after.filter(last -> it.partner().id().value().compareTo(last.value()) <= 0)
                        .isEmpty())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Standing> find(PartnerId partner) {
        return Optional.ofNullable(standings.get(partner.value()));
    }

    @Override
    public List<Delivery> refused(PartnerId partner, Optional<EntryId> after, int limit) {
        return List.of();
    }

    @Override
    public List<Delivery> different(PartnerId partner, Optional<EntryId> after, int limit) {
        return List.of();
    }

    @Override
    public boolean replay(PartnerId partner, EntryId entry) {
        return false;
    }

    @Override
    public int replayRefused(PartnerId partner) {
        return 0;
    }

    @Override
    public int replayDifferent(PartnerId partner) {
        return 0;
    }

    @Override
    public boolean compare(PartnerId partner, String actor) {
        return false;
    }
}
