package id.satudata.hub.partner.opening;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.partner.Agreement;
import id.satudata.hub.partner.AgreementDraft;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.LeftOut;
import id.satudata.hub.partner.PartnerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Agreements in memory; one without a letter is not taken. */
public final class MemoryAgreements implements Agreements {

    private final List<Agreement> latestFirst = new CopyOnWriteArrayList<>();
    private final Clock clock;

    public MemoryAgreements(Clock clock) {
        this.clock = clock;
    }

    public void clear() {
        latestFirst.clear();
    }

    /** One with the partner that began today. */
    public void agree(String partner, Agreement.Scope scope, LeftOut... leftOut) {
        agree(partner, scope, today(), Optional.empty(), leftOut);
    }

    public void agree(
            String partner, Agreement.Scope scope, LocalDate from, Optional<LocalDate> until, LeftOut... leftOut) {
        latestFirst.addFirst(new Agreement(
                latestFirst.size() + 1L,
                new PartnerId(partner),
                "PKS 1/2026",
                "Perencanaan bersama",
                scope,
                Set.of(leftOut),
                from,
                until,
                clock.instant(),
                "operator-uji",
                Optional.empty()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public List<Agreement> of(PartnerId partner) {
        return latestFirst.stream().filter(it -> it.partner().equals(partner)).toList();
    }

    @Override
    public Optional<Agreement> active(PartnerId partner) {
        return of(partner).stream().filter(this::isActive).findFirst();
    }

    @Override
    public boolean isActive(Agreement agreement) {
        return agreement.isActiveOn(today());
    }

    @Override
    public List<Finding> record(PartnerId partner, AgreementDraft draft, String actor) {
        if (draft.letter().isBlank()) {
            return List.of(Finding.of(Severity.ERROR, "agreement-text-missing", "letter", ""));
        }
        latestFirst.addFirst(new Agreement(
                latestFirst.size() + 1L,
                partner,
                draft.letter(),
                draft.purpose(),
                new Agreement.Scope(draft.agencies(), draft.themes(), draft.words()),
                draft.leftOut().stream().flatMap(it -> LeftOut.of(it).stream()).collect(Collectors.toSet()),
                LocalDate.parse(draft.from()),
                Optional.of(draft.until()).filter(it -> !it.isEmpty()).map(LocalDate::parse),
                clock.instant(),
                actor,
                Optional.empty()));
        return List.of();
    }

    @Override
    public boolean end(PartnerId partner, long number, String reason, String actor) {
        var open = of(partner).stream()
                .filter(it -> it.number() == number && it.end().isEmpty())
                .findFirst();
        open.ifPresent(it -> latestFirst.set(
                latestFirst.indexOf(it),
                new Agreement(
                        it.number(),
                        it.partner(),
                        it.letter(),
                        it.purpose(),
                        it.scope(),
                        it.leftOut(),
                        it.from(),
                        it.until(),
                        it.recorded(),
                        it.recordedBy(),
                        Optional.of(new Agreement.End(clock.instant(), actor, reason)))));
        return open.isPresent();
    }
}
