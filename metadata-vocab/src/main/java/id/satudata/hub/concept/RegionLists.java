package id.satudata.hub.concept;

import id.satudata.hub.concept.wilayah.Answer;
import id.satudata.hub.concept.wilayah.Answer.Place;
import id.satudata.hub.concept.wilayah.Facts;
import id.satudata.hub.concept.wilayah.Resolver;
import java.util.Optional;
import java.util.stream.Stream;

/** The regions as they are known at one moment: facts, vocabularies and reading, which always go together. */
final class RegionLists {

    private final Facts facts;
    private final ConceptList kemendagri;
    private final ConceptList bps;
    private final Resolver resolver;

    RegionLists(Facts facts) {
        this.facts = facts;
        var terms = new RegionTerms(facts);
        this.kemendagri = terms.list(RegionSystem.KEMENDAGRI);
        this.bps = terms.list(RegionSystem.BPS);
        this.resolver = new Resolver(facts);
    }

    Facts facts() {
        return facts;
    }

    ConceptList of(RegionSystem system) {
        return switch (system) {
            case KEMENDAGRI -> kemendagri;
            case BPS -> bps;
        };
    }

    Optional<Concept> term(RegionSystem system, String code) {
        return of(system).find(code);
    }

    RegionReading read(String text) {
        var named = text.contains("://") || text.length() <= 20
                ? byAddressOrCountry(text)
                : Optional.<RegionReading>empty();
        return named.orElseGet(() -> reading(resolver.read(text)));
    }

    RegionReading read(RegionSystem system, String text) {
        return reading(resolver.read(system, text));
    }

    private Optional<RegionReading> byAddressOrCountry(String text) {
        return Stream.of(kemendagri, bps)
                .flatMap(it -> it.find(text).stream())
                .filter(it -> text.contains("://") || it.code().equals(RegionTerms.COUNTRY))
                .findFirst()
                .map(this::inForce);
    }

    /** A term that an address names, or the one that took its place. */
    private RegionReading inForce(Concept term) {
        if (!term.validity().ended()) {
            return new RegionReading.Understood(term, RegionReading.How.OFFICIAL);
        }
        return reading(resolver.read(RegionSystem.KEMENDAGRI, term.code()));
    }

    private RegionReading reading(Answer answer) {
        return switch (answer) {
            case Answer.One it -> new RegionReading.Understood(term(it.place()), it.how());
            case Answer.Several it ->
                new RegionReading.Ambiguous(it.places().stream().map(this::term).toList());
            case Answer.None _ -> new RegionReading.Unknown();
        };
    }

    private Concept term(Place place) {
        return term(place.system(), place.code())
                .orElseThrow(() -> new IllegalStateException("No term for region " + place));
    }
}
