package id.satudata.hub.concept;

import id.satudata.hub.concept.wilayah.Bridge;
import id.satudata.hub.concept.wilayah.Facts;
import id.satudata.hub.concept.wilayah.Gazetteer;
import id.satudata.hub.concept.wilayah.Region;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the terms of the region vocabularies from the facts; what is the same for thousands of terms exists once. */
final class RegionTerms {

    /** The notation of the country as a whole. */
    static final String COUNTRY = "ID";

    private static final String GEONAMES = "https://sws.geonames.org/";
    private static final Iri INDONESIA = Iri.of(GEONAMES + "1643084/");
    private static final String EU_AUTHORITY = "http://publications.europa.eu/resource/authority/";

    private final Facts facts;
    private final Map<String, LocalizedText> labels = new HashMap<>();

    RegionTerms(Facts facts) {
        this.facts = facts;
    }

    ConceptList list(RegionSystem system) {
        var gazetteer = facts.of(system);
        var scheme = Iri.of(system.scheme());
        var list = new ConceptList.Builder(system.list(), scheme, title(system));
        list.describe(description(system));
        var names = new RegionNames(gazetteer);
        if (system == RegionSystem.KEMENDAGRI) {
            list.add(country(scheme));
        }
        var above = new HashMap<String, Optional<Iri>>();
        for (var region : gazetteer.all()) {
            var iri = iri(system, region);
            if (system.level(region.code()) < 3) {
                above.put(region.code(), Optional.of(iri));
            }
            var term = term(gazetteer, scheme, region, iri, above, names.aliases(region));
            if (region.isInForce() && names.areSearched(region)) {
                list.add(term);
            } else {
                list.addByCode(term);
            }
        }
        return list.build();
    }

    private Concept term(
            Gazetteer gazetteer,
            Iri scheme,
            Region region,
            Iri iri,
            Map<String, Optional<Iri>> above,
            List<String> aliases) {
        var system = gazetteer.system();
        var row = facts.bridge().of(system, region.code());
        return new Concept(
                iri,
                scheme,
                region.code(),
                labels.computeIfAbsent(region.label(), LocalizedText::indonesian),
                LocalizedText.NONE,
                aliases,
                same(system, region, iri, row.filter(Bridge.Row::exact)),
                row.filter(it -> !it.exact())
                        .map(it -> List.of(other(system, it)))
                        .orElse(List.of()),
                system.above(region.code()).flatMap(it -> above.getOrDefault(it, Optional.empty())),
                validity(system, region));
    }

    /** Our own name where it goes by GeoNames', and its name in the other system. */
    private List<Iri> same(RegionSystem system, Region region, Iri iri, Optional<Bridge.Row> row) {
        var own = own(system, region.code());
        if (row.isEmpty() && iri.value().equals(own)) {
            return List.of();
        }
        var same = new ArrayList<Iri>(2);
        if (!iri.value().equals(own)) {
            same.add(Iri.of(own));
        }
        row.map(it -> other(system, it)).ifPresent(same::add);
        return same;
    }

    private Iri other(RegionSystem system, Bridge.Row row) {
        return switch (system) {
            case KEMENDAGRI -> Iri.of(own(RegionSystem.BPS, row.bps()));
            case BPS ->
                facts.kemendagri()
                        .get(row.kemendagri())
                        .map(it -> iri(RegionSystem.KEMENDAGRI, it))
                        .orElseGet(() -> Iri.of(own(RegionSystem.KEMENDAGRI, row.kemendagri())));
        };
    }

    private Validity validity(RegionSystem system, Region region) {
        var known = region.known();
        if (known.since().isEmpty() && known.until().isEmpty()) {
            return Validity.ALWAYS;
        }
        return new Validity(
                PartialDate.parse(known.since()),
                PartialDate.parse(known.until()),
                known.successors().stream()
                        .flatMap(it -> facts.of(system).get(it).stream())
                        .map(it -> iri(system, it))
                        .toList());
    }

    private static Iri iri(RegionSystem system, Region region) {
        var geoNames = region.known().geoNames();
        return Iri.of(geoNames.isEmpty() ? own(system, region.code()) : GEONAMES + geoNames + "/");
    }

    private static String own(RegionSystem system, String code) {
        return system.scheme() + "/" + code;
    }

    private static LocalizedText title(RegionSystem system) {
        return switch (system) {
            case KEMENDAGRI ->
                LocalizedText.indonesian("Wilayah administrasi Indonesia")
                        .with("en", "Administrative regions of Indonesia");
            case BPS ->
                LocalizedText.indonesian("Wilayah kerja statistik BPS").with("en", "Statistical regions of BPS");
        };
    }

    private static LocalizedText description(RegionSystem system) {
        return switch (system) {
            case KEMENDAGRI ->
                LocalizedText.indonesian("Kode dan data wilayah administrasi pemerintahan menurut Kemendagri.")
                        .with("en", "Codes of the administrative regions, by the Ministry of Home Affairs.");
            case BPS ->
                LocalizedText.indonesian(
                                "Kode wilayah menurut Badan Pusat Statistik; angkanya tidak sama dengan kode Kemendagri.")
                        .with(
                                "en",
                                "Codes of regions by Statistics Indonesia; their digits are not those of the ministry.");
        };
    }

    private static Concept country(Iri scheme) {
        return new Concept(
                INDONESIA,
                scheme,
                COUNTRY,
                LocalizedText.indonesian("Indonesia").with("en", "Indonesia"),
                LocalizedText.NONE,
                List.of("IDN", "Republik Indonesia", "nasional"),
                List.of(Iri.of(EU_AUTHORITY + "country/IDN"), Iri.of(EU_AUTHORITY + "place/IDN")),
                List.of(),
                Optional.empty(),
                Validity.ALWAYS);
    }
}
