package id.satudata.hub.search;

import static id.satudata.hub.search.Published.about;
import static id.satudata.hub.search.Published.by;
import static id.satudata.hub.search.Published.entry;
import static id.satudata.hub.search.Published.publish;
import static id.satudata.hub.search.Published.titled;
import static id.satudata.hub.search.Published.withCsv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.search.Condition.Named;
import id.satudata.hub.search.Condition.Text;
import id.satudata.hub.search.SearchQuery.Filter;
import id.satudata.hub.search.SearchQuery.Sort;
import id.satudata.hub.search.SearchResult.FacetCount;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CatalogSearchIT {

    private static final String DUKCAPIL = "Dinas Kependudukan dan Pencatatan Sipil";
    private static final String DISDIK = "Dinas Pendidikan, Pemuda dan Olahraga";

    private static TestIndex index;

    @BeforeAll
    static void fill() throws Exception {
        index = new TestIndex();
        TestIndex.take(
                index.projection(),
                publish(1, by(DUKCAPIL, withCsv(titled("a", "Jumlah Penduduk Desa", "penduduk"), "nama_desa"))),
                publish(2, by(DUKCAPIL, about(2020, 2022, titled("b", "Akta Kelahiran", "penduduk")))),
                publish(3, by(DISDIK, titled("c", "Jumlah Siswa Sekolah Dasar", "sekolah"))),
                publish(4, by(DISDIK, about(2022, 2022, titled("d", "Daftar Guru", "sekolah", "guru")))),
                publish(5, titled("e", "Panen Jagung")));
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @Test
    void findsByStemAndPrefersTheTitle() {
        assertThat(index.found("kependudukan")).contains(entry("a"));
        assertThat(index.found("jumlah penduduk")).startsWith(entry("a"));
    }

    @Test
    void findsColumnsCodesAndAgencies() {
        assertThat(index.found("nama_desa")).containsExactly(entry("a"));
        assertThat(index.found(entry("c").toString())).containsExactly(entry("c"));
        assertThat(index.found("olahraga")).containsExactlyInAnyOrder(entry("c"), entry("d"));
    }

    @Test
    void allOfAFewWordsMustBeFound() {
        assertThat(index.found("jumlah siswa")).containsExactly(entry("c"));
        assertThat(index.found("jagung siswa")).isEmpty();
    }

    @Test
    void forgivesATypingError() {
        assertThat(index.found("jagun")).containsExactly(entry("e"));
        assertThat(index.found("pnduduk desa")).containsExactly(entry("a"));
    }

    @Test
    void readsNothingPeopleTypeAsAQueryLanguage() {
        for (var odd :
                List.of("*", "title:jagung OR *", "\"", "(", "AND", "jagung~99 /.*/", "dan", "{\"match_all\":{}}")) {
            assertThat(index.found(odd)).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void showsWhyAnEntryWasFound() {
        var hit = index.search().search(TestIndex.words("jagung")).hits().getFirst();

        assertThat(hit.passages()).anySatisfy(it -> assertThat(it).contains("\uE000Jagung\uE001"));
    }

    @Test
    void aFacetsOwnFilterDoesNotShrinkItsCounts() {
        var onlyDisdik = new Filter(Facet.ORGANIZATION, Set.of("dinas-pendidikan-pemuda-dan-olahraga"), false);

        var result = index.search()
                .search(new SearchQuery(
                        "",
                        List.of(onlyDisdik),
                        Sort.NAME,
                        0,
                        10,
                        Set.of(Facet.ORGANIZATION, Facet.KEYWORD, Facet.YEAR, Facet.FORMAT),
                        10,
                        "id"));

        assertThat(ids(result)).containsExactly(entry("c"), entry("d"));
        assertThat(result.total()).isEqualTo(2);
        assertThat(counts(result, Facet.ORGANIZATION))
                .containsExactly("dinas-kependudukan-dan-pencatatan-sipil 2", "dinas-pendidikan-pemuda-dan-olahraga 2");
        assertThat(result.facets()
                        .getOrDefault(Facet.ORGANIZATION, List.of())
                        .getFirst()
                        .label()
                        .in("id"))
                .contains(DUKCAPIL);
        assertThat(counts(result, Facet.KEYWORD)).containsExactly("sekolah 2", "guru 1");
        assertThat(counts(result, Facet.YEAR)).containsExactly("2022 1");
        assertThat(counts(result, Facet.FORMAT)).isEmpty();
    }

    @Test
    void conceptsHaveLabels() {
        var result =
                index.search().search(new SearchQuery("", List.of(), Sort.NAME, 0, 0, Set.of(Facet.FORMAT), 10, "id"));

        assertThat(result.facets().getOrDefault(Facet.FORMAT, List.of()))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.key()).isEqualTo(Published.CSV.value());
                    assertThat(it.label().in("id")).contains("CSV");
                });
    }

    @Test
    void anOrganisationIsKnownByKeyOrName() {
        assertThat(found(new Condition.Has(Facet.ORGANIZATION, DUKCAPIL)))
                .isEqualTo(found(new Condition.Has(Facet.ORGANIZATION, "dinas-kependudukan-dan-pencatatan-sipil")))
                .containsExactly(entry("a"), entry("b"));
    }

    @Test
    void combinesConditions() {
        var sekolah = new Condition.Has(Facet.KEYWORD, "sekolah");
        var guru = new Condition.Has(Facet.KEYWORD, "guru");
        var since4 = new Condition.Changed(Optional.of(Instant.parse("2026-01-01T00:00:04Z")), Optional.empty());

        assertThat(found(new Condition.All(List.of(sekolah, new Condition.Not(guru)))))
                .containsExactly(entry("c"));
        assertThat(found(new Condition.Any(List.of(guru, new Condition.Identified(Set.of(entry("e")))))))
                .containsExactly(entry("d"), entry("e"));
        assertThat(found(since4)).containsExactly(entry("d"), entry("e"));
        assertThat(found(new Condition.Changed(Optional.of(Instant.MIN), Optional.of(Instant.MAX))))
                .hasSize(5);
        assertThat(found(new Condition.Changed(Optional.of(Instant.MAX), Optional.empty())))
                .isEmpty();
        assertThat(found(new Condition.Worded("sekolah dasar", true))).containsExactly(entry("c"));
        assertThat(found(new Condition.Worded("dasar sekolah", true))).isEmpty();
        assertThat(found(new Condition.Worded("dasar sekolah", false))).containsExactly(entry("c"));
        var ids = Stream.of("a", "b", "c", "d", "e")
                .map(Published::entry)
                .sorted()
                .toList();
        assertThat(found(new Condition.Beyond(ids.get(2)))).containsExactlyInAnyOrder(ids.get(3), ids.get(4));
        assertThat(found(Condition.NO_ENTRY)).isEmpty();
        assertThat(found(Condition.EVERY_ENTRY)).hasSize(5);
    }

    @Test
    void looksInOneTextAlone() {
        assertThat(found(new Condition.Worded(Text.TITLE, "penduduk", false))).containsExactly(entry("a"));
        assertThat(found(new Condition.Worded(Text.TITLE, "sekolah siswa", false)))
                .containsExactly(entry("c"));
        assertThat(found(new Condition.Worded(Text.TITLE, "siswa sekolah dasar", true)))
                .containsExactly(entry("c"));
        assertThat(found(new Condition.Worded(Text.DESCRIPTION, "nama_desa", false)))
                .isEmpty();
    }

    @Test
    void answersConditionsAsDeepAsQueriesNest() {
        Condition deep = new Condition.Has(Facet.KEYWORD, "guru");
        for (int level = 0; level < 8; level++) {
            deep = new Condition.Not(
                    new Condition.Any(List.of(new Condition.All(List.of(deep, Condition.EVERY_ENTRY)), deep)));
        }

        assertThat(found(deep)).containsExactly(entry("d"));
    }

    @Test
    void findsPartsOfWords() {
        assertThat(found(new Condition.Like(Named.TITLE, "PEND*"))).containsExactly(entry("a"));
        assertThat(found(new Condition.Like(Named.TITLE, "*ag?ng"))).containsExactly(entry("e"));
        assertThat(found(new Condition.Like(Named.KEYWORD, "g*"))).containsExactly(entry("d"));
        assertThat(found(new Condition.Like(Named.ORGANIZATION, "*pendidikan*")))
                .containsExactlyInAnyOrder(entry("c"), entry("d"));
        assertThat(found(new Condition.Like(Named.TITLE, "jagung\\*"))).isEmpty();
        assertThat(found(new Condition.Like(Named.NAME, "*"))).hasSize(5);
    }

    @Test
    void excludesValues() {
        var query = new SearchQuery(
                "",
                List.of(new Filter(Facet.KEYWORD, Set.of("sekolah"), true)),
                Sort.OLDEST_CHANGE,
                0,
                10,
                Set.of(),
                10,
                "id");

        assertThat(ids(index.search().search(query))).containsExactly(entry("a"), entry("b"), entry("e"));
    }

    @Test
    void sortsAsAsked() {
        assertThat(sorted(Sort.NEWEST_CHANGE)).startsWith(entry("e"), entry("d"));
        assertThat(sorted(Sort.OLDEST_CHANGE)).startsWith(entry("a"), entry("b"));
        assertThat(sorted(Sort.NAME)).startsWith(entry("a"), entry("b"));
        assertThat(sorted(Sort.TITLE)).startsWith(entry("b"), entry("d"), entry("a"));
        assertThat(sorted(Sort.IDENTITY)).isSorted();
    }

    @Test
    void pagesBeyondTheWindowWithoutOverlap() throws Exception {
        try (var many = manyEntries()) {
            var narrow = many.search(40);

            assertThat(walked(narrow, "", Sort.IDENTITY))
                    .hasSize(250)
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(ids(narrow.search(
                            new SearchQuery("", List.of(), Sort.RELEVANCE, Long.MAX_VALUE, 1_000, Set.of(), 10, "id"))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void goesOnWhereAPageEnded(Sort sort) throws Exception {
        try (var many = manyEntries()) {
            for (var words : List.of("", "data")) {
                assertThat(walked(many.search(IndexedSearch.WINDOW, 1), words, sort))
                        .isEqualTo(walked(many.search(), words, sort));
            }
        }
    }

    @Test
    void repeatsNothingWhereSomethingNewComesInBetweenPages() throws Exception {
        try (var many = manyEntries()) {
            var search = many.search(IndexedSearch.WINDOW, 1);
            var first = ids(page(search, "", Sort.NEWEST_CHANGE, 0));

            TestIndex.take(many.projection(), publish(251, titled("n251", "Data ke-251")));
            many.refresh();

            assertThat(ids(page(search, "", Sort.NEWEST_CHANGE, 30)))
                    .hasSize(30)
                    .doesNotContainAnyElementsOf(first);
            assertThat(ids(page(many.search(), "", Sort.NEWEST_CHANGE, 30)))
                    .as("asked by somebody who has not seen the page before")
                    .contains(first.getLast());
        }
    }

    private static TestIndex manyEntries() throws Exception {
        var many = new TestIndex();
        TestIndex.take(
                many.projection(),
                LongStream.rangeClosed(1, 250)
                        .mapToObj(it -> publish(it, titled("n" + it, "Data ke-" + it)))
                        .toArray(Revision[]::new));
        many.refresh();
        return many;
    }

    /** All that is found, thirty on a page. */
    private static List<EntryId> walked(CatalogSearch search, String words, Sort sort) {
        var all = new ArrayList<EntryId>();
        for (long offset = 0; offset < 300; offset += 30) {
            var page = page(search, words, sort, offset);
            assertThat(page.total()).isEqualTo(250);
            all.addAll(ids(page));
        }
        return all;
    }

    private static SearchResult page(CatalogSearch search, String words, Sort sort, long offset) {
        return search.search(new SearchQuery(words, List.of(), sort, offset, 30, Set.of(), 10, "id"));
    }

    @Test
    void aMissingIndexIsAnOutage() throws IOException {
        try (var missing = new TestIndex()) {
            assertThatThrownBy(() -> missing.found("x")).isInstanceOf(SearchUnavailable.class);
        }
    }

    private static List<EntryId> found(Condition condition) {
        return ids(
                index.search().search(new SearchQuery("", List.of(), Sort.NAME, 0, 20, Set.of(), 10, "id", condition)));
    }

    private static List<EntryId> sorted(Sort sort) {
        return ids(index.search().search(new SearchQuery("", List.of(), sort, 0, 20, Set.of(), 10, "id")));
    }

    private static List<EntryId> ids(SearchResult result) {
        return result.hits().stream().map(SearchResult.Hit::entry).toList();
    }

    private static List<String> counts(SearchResult result, Facet facet) {
        return result.facets().getOrDefault(facet, List.of()).stream()
                .map((FacetCount it) -> it.key() + " " + it.count())
                .toList();
    }
}
