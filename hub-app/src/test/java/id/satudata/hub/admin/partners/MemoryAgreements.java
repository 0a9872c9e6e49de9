package id.satudata.hub.admin.partners;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.partner.Agreement;
import id.satudata.hub.partner.AgreementDraft;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.LeftOut;
import id.satudata.hub.partner.PartnerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Agreements that last as long as a test; one without a letter is not taken. */
final class MemoryAgreements implements Agreements {

    private final List<Agreement> latestFirst = new ArrayList<>();

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
        return agreement.isActiveOn(LocalDate.of(2026, 11, 23));
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
                MemoryPartners.NOW,
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
                        Optional.of(new Agreement.End(MemoryPartners.NOW, actor, reason)))));
        return open.isPresent();
    }
}
