package id.satudata.hub.partner.opening;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.PartnerDraft;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.PartnerSettings;
import id.satudata.hub.partner.Partners;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A register with one partner that nobody changes. */
record OnePartner(PartnerId id) implements Partners {

    @Override
    public Optional<Partner> find(PartnerId asked) {
        return Optional.of(asked)
                .filter(id::equals)
                .map(it -> new Partner(
                        it,
                        "hub",
                        URI.create("https://provinsi.contoh.go.id/"),
                        LocalizedText.indonesian("Provinsi"),
                        List.of(),
                        new PartnerSettings(new TreeMap<>()),
                        Set.of(),
                        1,
                        Instant.EPOCH,
                        "operator-uji",
                        Optional.empty()));
    }

    @Override
    public List<Partner> page(Optional<PartnerId> after, int limit) {
        return find(id).stream().toList();
    }

    @Override
    public Saved create(PartnerDraft draft, String actor) {
        throw new UnsupportedOperationException("Nobody changes it");
    }

    @Override
    public Saved change(PartnerId asked, PartnerDraft draft, Optional<Set<Long>> expected, String actor) {
        throw new UnsupportedOperationException("Nobody changes it");
    }

    @Override
    public boolean pause(PartnerId asked, String actor) {
        return false;
    }

    @Override
    public boolean resume(PartnerId asked, String actor) {
        return false;
    }

    @Override
    public boolean remove(PartnerId asked, String actor) {
        return false;
    }
}
