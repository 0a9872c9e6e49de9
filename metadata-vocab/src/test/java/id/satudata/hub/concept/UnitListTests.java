package id.satudata.hub.concept;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.vocabulary.HUB;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UnitListTests {

    private static final Concepts CONCEPTS = new Concepts();
    private static final Map<Long, String> SCALES =
            Map.of(1_000L, "ribu", 1_000_000L, "juta", 1_000_000_000L, "miliar", 1_000_000_000_000L, "triliun");
    private static final Model MODEL = ModelFactory.createDefaultModel();

    @BeforeAll
    static void load() throws IOException {
        try (var file = UnitListTests.class.getResourceAsStream("satuan.ttl")) {
            RDFParser.source(file).lang(Lang.TURTLE).parse(MODEL);
        }
    }

    @Test
    void namesEveryTermInBothLanguages() {
        Stream.of("satuan", "ukuran")
                .flatMap(it -> CONCEPTS.list(it).orElseThrow().all().stream())
                .forEach(it -> assertThat(it.label().byLanguage()).as(it.code()).containsKeys("id", "en"));
    }

    @Test
    void putsEveryUnitUnderAKindOfQuantityOrUnderTheUnitItScales() {
        var list = CONCEPTS.list("satuan").orElseThrow();

        assertThat(list.all())
                .filteredOn(it -> !it.code().startsWith("besaran-"))
                .allSatisfy(it -> assertThat(it.broader().flatMap(list::byIri))
                        .as(it.code())
                        .isPresent());
    }

    @Test
    void makesTheCodeOfACompoundOfTheCodesOfItsParts() {
        var compounds = MODEL.listResourcesWithProperty(HUB.pembilang).toList();

        assertThat(compounds)
                .hasSizeGreaterThan(100)
                .allSatisfy(it -> assertThat(code(it)).isEqualTo(composed(it)));
    }

    @Test
    void refersOnlyToUnitsOfTheList() {
        for (var property : List.of(HUB.satuanDasar, HUB.pembilang, HUB.penyebut, SKOS.broader, SKOS.closeMatch)) {
            MODEL.listObjectsOfProperty(property)
                    .forEachRemaining(it -> assertThat(MODEL.contains(it.asResource(), SKOS.notation))
                            .as("%s", it)
                            .isTrue());
        }
    }

    @Test
    void convertsOnlyWithinOneKindOfQuantity() {
        MODEL.listStatements(null, HUB.satuanDasar, (Resource) null).forEachRemaining(it -> {
            var unit = it.getSubject();
            assertThat(new BigDecimal(unit.getProperty(HUB.faktor).getString())).isPositive();
            if (!unit.hasProperty(HUB.pembilang)) {
                assertThat(unit.getProperty(SKOS.broader).getObject())
                        .as(code(unit))
                        .isEqualTo(it.getResource().getProperty(SKOS.broader).getObject());
            }
        });
    }

    @Test
    void sharesOnlyTheNamesThatReallyAreAmbiguous() {
        var owners = new TreeMap<String, HashSet<String>>();
        for (var concept : CONCEPTS.list("satuan").orElseThrow().all()) {
            Stream.concat(concept.aliases().stream(), concept.label().byLanguage().values().stream())
                    .forEach(it -> owners.computeIfAbsent(Name.of(it), _ -> new HashSet<>())
                            .add(concept.code()));
        }
        var shared = new TreeSet<String>();
        owners.forEach((name, of) -> {
            if (of.size() > 1) {
                shared.add(name);
            }
        });

        assertThat(shared).containsExactly("kw", "mil", "rt", "sr");
    }

    @Test
    void keepsPeopleSoulsAndInhabitantsApart() {
        var list = CONCEPTS.list("satuan").orElseThrow();

        assertThat(Stream.of("Orang", "Jiwa", "Penduduk").map(list::find).flatMap(Optional::stream))
                .extracting(Concept::code)
                .containsExactly("orang", "jiwa", "penduduk");
        assertThat(MODEL.contains(resource("orang"), SKOS.closeMatch, resource("jiwa")))
                .isTrue();
    }

    private static Resource resource(String code) {
        return MODEL.createResource("https://w3id.org/satudata-hub/id/satuan/" + code);
    }

    private static String composed(Resource unit) {
        var above = code(unit.getPropertyResourceValue(HUB.pembilang));
        var scale = number(unit, HUB.skala);
        var code = (scale == 1 ? "" : SCALES.get(scale) + "-") + (above.equals("satu") ? "" : above);
        var below = unit.getPropertyResourceValue(HUB.penyebut);
        if (below == null) {
            return code;
        }
        var times = number(unit, HUB.skalaPenyebut);
        return code
                + (code.isEmpty() ? "per" : "-per")
                + (times == 1 ? "" : "-" + times)
                + (code(below).equals("satu") ? "" : "-" + code(below));
    }

    private static long number(Resource unit, Property property) {
        var value = unit.getProperty(property);
        return value == null ? 1 : value.getLong();
    }

    private static String code(Resource unit) {
        return unit.getProperty(SKOS.notation).getString();
    }
}
