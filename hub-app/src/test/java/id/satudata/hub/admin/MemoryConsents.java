package id.satudata.hub.admin;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.source.Consent;
import id.satudata.hub.source.Consent.Withdrawal;
import id.satudata.hub.source.ConsentDraft;
import id.satudata.hub.source.Consents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Consents in memory; the rules for what is written in one are the real one's, and tested there. */
final class MemoryConsents implements Consents {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final List<Consent> all = new ArrayList<>();

    void reset() {
        all.clear();
    }

    @Override
    public List<Consent> of(SourceId source) {
        return all.reversed().stream().filter(it -> it.source().equals(source)).toList();
    }

    @Override
    public Optional<Consent> active(SourceId source) {
        return of(source).stream().filter(this::isActive).findFirst();
    }

    @Override
    public boolean isActive(Consent consent) {
        return consent.isActiveOn(TODAY);
    }

    @Override
    public List<Finding> record(SourceId source, ConsentDraft draft, String actor) {
        if (draft.purpose().isBlank()) {
            return List.of(Finding.of(Severity.ERROR, "consent-text-missing", "purpose", ""));
        }
        all.add(new Consent(
                all.size() + 1,
                source,
                draft.purpose(),
                draft.scope(),
                draft.givenBy(),
                draft.from().isEmpty() ? TODAY : LocalDate.parse(draft.from()),
                draft.until().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(draft.until())),
                NOW,
                actor,
                Optional.empty()));
        return List.of();
    }

    @Override
    public boolean withdraw(SourceId source, long number, String reason, String actor) {
        for (int i = 0; i < all.size(); i++) {
            var it = all.get(i);
            if (it.number() == number
                    && it.source().equals(source)
                    && it.withdrawal().isEmpty()) {
                all.set(
                        i,
                        new Consent(
                                number,
                                source,
                                it.purpose(),
                                it.scope(),
                                it.givenBy(),
                                it.from(),
                                it.until(),
                                it.recorded(),
                                it.recordedBy(),
                                Optional.of(new Withdrawal(NOW, actor, reason))));
                return true;
            }
        }
        return false;
    }
}
