package id.satudata.hub.admin.partners;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.PartnerDraft;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.PartnerSettings;
import id.satudata.hub.partner.Partners;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** A register that lasts as long as a test; it takes any address. */
final class MemoryPartners implements Partners {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final Map<PartnerId, Partner> partners = new ConcurrentHashMap<>();

    @Override
    public Optional<Partner> find(PartnerId id) {
        return Optional.ofNullable(partners.get(id));
    }

    @Override
    public List<Partner> page(Optional<PartnerId> after, int limit) {
        return partners.values().stream()
                .sorted(Comparator.comparing(it -> it.id().value()))
                .filter(it -> after.filter(last -> it.id().value().compareTo(last.value()) <= 0)
                        .isEmpty())
                .limit(limit)
                .toList();
    }

    @Override
    public Saved create(PartnerDraft draft, String actor) {
        return PartnerId.parse(draft.id())
                .<Saved>map(id -> kept(id, draft, 1, actor))
                .orElseGet(() -> refused("partner-id-invalid", "id", draft.id()));
    }

    @Override
    public Saved change(PartnerId id, PartnerDraft draft, Optional<Set<Long>> expected, String actor) {
        var before = partners.get(id);
        if (before == null) {
            return new Saved.Unknown();
        }
        return expected.filter(it -> !it.contains(before.version())).isPresent()
                ? new Saved.Outdated(before)
                : kept(id, draft, before.version() + 1, actor);
    }

    private Saved kept(PartnerId id, PartnerDraft draft, long version, String actor) {
        if (draft.titleId().isBlank()) {
            return refused("partner-title-missing", "titleId", "");
        }
        var partner = new Partner(
                id,
                draft.kind(),
                URI.create(draft.address()),
                LocalizedText.indonesian(draft.titleId()).with("en", draft.titleEn()),
                draft.hosts(),
                new PartnerSettings(new TreeMap<>(draft.settings())),
                Set.of(),
                version,
                NOW,
                actor,
                Optional.empty());
        partners.put(id, partner);
        return new Saved.Kept(partner);
    }

    private static Saved refused(String code, String field, String value) {
        return new Saved.Refused(List.of(Finding.of(Severity.ERROR, code, field, value)));
    }

    @Override
    public boolean pause(PartnerId id, String actor) {
        return paused(id, Optional.of(new Partner.Pause(NOW, actor)));
    }

    @Override
    public boolean resume(PartnerId id, String actor) {
        return paused(id, Optional.empty());
    }

    private boolean paused(PartnerId id, Optional<Partner.Pause> pause) {
        return partners.computeIfPresent(
                        id,
                        (_, it) -> new Partner(
                                it.id(),
                                it.kind(),
                                it.address(),
                                it.title(),
                                it.hosts(),
                                it.settings(),
                                it.locked(),
                                it.version(),
                                it.changed(),
                                it.changedBy(),
                                pause))
                != null;
    }

    @Override
    public boolean remove(PartnerId id, String actor) {
        return partners.remove(id) != null;
    }
}
