package id.satudata.hub.concept;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Iri;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every bundled vocabulary promises. */
class ConceptListContractTests {

    private static final Concepts CONCEPTS = new Concepts();

    /** Places have one name in every language, and many share it: Bandung is a city and a regency. */
    private static final Set<String> LISTS_OF_PROPER_NAMES = Set.of("wilayah", "wilayah-bps", "perangkat-daerah");

    /** Short for two units each: which one is meant the reader of units asks. */
    private static final Set<String> SHORT_FOR_TWO = Set.of("kw", "mil", "rt", "sr");

    static Stream<ConceptList> lists() {
        return CONCEPTS.lists().stream();
    }

    static Stream<ConceptList> listsOfTerms() {
        return lists().filter(it -> !LISTS_OF_PROPER_NAMES.contains(it.name()));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void hasATitleInBothLanguages(ConceptList list) {
        assertThat(list.title().byLanguage()).containsKeys("id", "en");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void labelsEveryTerm(ConceptList list) {
        assertThat(list.all())
                .isNotEmpty()
                .allSatisfy(
                        it -> assertThat(it.label().byLanguage()).as(it.code()).containsKey("id"));
    }

    @ParameterizedTest
    @MethodSource("listsOfTerms")
    void speaksBothLanguages(ConceptList list) {
        assertThat(list.description().byLanguage()).containsKeys("id", "en");
        assertThat(list.all()).allSatisfy(it -> {
            assertThat(it.label().byLanguage()).as(it.code()).containsKeys("id", "en");
            assertThat(it.definition().byLanguage().containsKey("en"))
                    .as(it.code())
                    .isEqualTo(it.definition().byLanguage().containsKey("id"));
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    void givesEveryTermItsOwnCodeAndIri(ConceptList list) {
        assertThat(list.all()).extracting(Concept::code).doesNotHaveDuplicates();
        assertThat(list.all()).extracting(Concept::iri).doesNotHaveDuplicates();
        assertThat(list.all()).extracting(Concept::scheme).containsOnly(list.scheme());
        assertThat(list.all())
                .allSatisfy(it -> assertThat(it.code())
                        .matches("[A-Za-z0-9][A-Za-z0-9._+~-]*(/[A-Za-z0-9][A-Za-z0-9._+~-]*)?")
                        .doesNotMatch(".*\\.(ttl|n3|nt|rdf|xml|jsonld)"));
        assertThat(list.all())
                .allSatisfy(it -> assertThat(list.byCode(it.code())).contains(it));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void staysInTheListGoingUp(ConceptList list) {
        assertThat(list.all())
                .allSatisfy(it -> it.broader()
                        .ifPresent(above ->
                                assertThat(list.byIri(above)).as(it.code()).isPresent()));
        var reached = new ArrayList<Concept>();
        list.top().forEach(it -> descend(list, it, reached));
        assertThat(reached).containsExactlyInAnyOrderElementsOf(list.all());
    }

    @ParameterizedTest
    @MethodSource("listsOfTerms")
    void letsNoTwoTermsClaimAName(ConceptList list) {
        Map<String, Concept> claims = new HashMap<>();
        var contested = new ArrayList<String>();
        for (var concept : list.all()) {
            for (var name : names(concept)) {
                var first = claims.putIfAbsent(Name.of(name), concept);
                if (first != null && !first.equals(concept) && !SHORT_FOR_TWO.contains(Name.of(name))) {
                    contested.add(name + ": " + first.code() + ", " + concept.code());
                }
            }
        }
        assertThat(contested).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void matchesWebAddresses(ConceptList list) {
        assertThat(list.all()).allSatisfy(it -> {
            assertThat(Stream.of(it.same(), it.matches(), it.validity().replacedBy())
                            .flatMap(List::stream))
                    .allMatch(Iri::isWebAddress);
            assertThat(it.matches()).containsAll(it.related());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "access-right, 6",
        "cara-pengumpulan, 4",
        "dasar-pengecualian, 10",
        "data-pribadi, 16",
        "data-theme, 14",
        "frequency, 40",
        "jenis-data, 4",
        "jenis-statistik, 3",
        "klasifikasi-kip, 4",
        "level-estimasi, 6",
        "peran, 5",
        "sektor-kegiatan, 22",
        "tahap, 7",
        "tingkat-instansi, 11",
        "urusan, 32"
    })
    void isComplete(String name, int terms) {
        assertThat(CONCEPTS.list(name).orElseThrow().all()).hasSize(terms);
    }

    private static void descend(ConceptList list, Concept concept, List<Concept> reached) {
        reached.add(concept);
        assertThat(list.above(concept)).doesNotContain(concept);
        list.narrower(concept).forEach(it -> descend(list, it, reached));
    }

    private static List<String> names(Concept concept) {
        return Stream.of(
                        Stream.of(concept.code(), concept.iri().value()),
                        concept.label().byLanguage().values().stream(),
                        concept.aliases().stream(),
                        concept.same().stream().map(Iri::value))
                .flatMap(Function.identity())
                .toList();
    }

    @Test
    void everyListIsFoundByItsName() {
        assertThat(lists())
                .allSatisfy(it -> assertThat(CONCEPTS.list(it.name())).contains(it));
        assertThat(lists().map(ConceptList::scheme)).doesNotHaveDuplicates();
    }
}
