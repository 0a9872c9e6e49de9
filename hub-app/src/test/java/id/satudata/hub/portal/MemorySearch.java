package id.satudata.hub.portal;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.catalog.MemoryEntries;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.search.CatalogSearch;
import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchQuery;
import id.satudata.hub.search.SearchQuery.Filter;
import id.satudata.hub.search.SearchResult;
import id.satudata.hub.search.SearchResult.FacetCount;
import id.satudata.hub.search.SearchResult.Hit;
import id.satudata.hub.search.SearchUnavailable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A search over the entries in memory: every word has to occur, and is marked where it does. */
final class MemorySearch implements CatalogSearch {

    private final MemoryEntries entries;
    private final Concepts concepts;
    private volatile boolean away;

    MemorySearch(MemoryEntries entries, Concepts concepts) {
        this.entries = entries;
        this.concepts = concepts;
    }

    void goAway() {
        away = true;
    }

    void comeBack() {
        away = false;
    }

    @Override
    public SearchResult search(SearchQuery query) {
        if (away) {
            throw new SearchUnavailable("The test took search away", new IOException("refused"));
        }
        var found = entries.page(0, Integer.MAX_VALUE).stream()
                .filter(it ->
                        text(it).toLowerCase(Locale.ROOT).contains(query.words().toLowerCase(Locale.ROOT)))
                .filter(it -> query.filters().stream().allMatch(filter -> holds(filter, it)))
                .toList();
        var hits = found.stream()
                .skip(query.offset())
                .limit(query.size())
                .map(it -> new Hit(it.id(), passages(it, query.words())))
                .toList();
        var facets = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        query.facets().forEach(it -> facets.put(it, counts(it, found, query.facetSize())));
        return new SearchResult(found.size(), hits, facets);
    }

    private boolean holds(Filter filter, Entry entry) {
        return values(filter.facet(), entry).map(FacetCount::key).anyMatch(filter.values()::contains);
    }

    private static String text(Entry entry) {
        var wording = entry.description().wording();
        return wording.title().in("id").orElse("") + "\n"
                + wording.description().in("id").orElse("");
    }

    private static List<String> passages(Entry entry, String words) {
        var text = entry.description().wording().description().in("id").orElse("");
        return words.isEmpty()
                ? List.of()
                : List.of(Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .replaceAll("\uE000$0\uE001"));
    }

    private List<FacetCount> counts(Facet facet, List<Entry> found, int size) {
        Map<String, FacetCount> counts = new LinkedHashMap<>();
        found.stream()
                .flatMap(it -> values(facet, it))
                .forEach(it -> counts.merge(
                        it.key(), it, (one, _) -> new FacetCount(one.key(), one.label(), one.count() + 1)));
        var all = new ArrayList<>(counts.values());
        all.sort(Comparator.comparing(FacetCount::count).reversed());
        return all.stream().limit(size).toList();
    }

    private Stream<FacetCount> values(Facet facet, Entry entry) {
        var it = entry.description();
        return switch (facet) {
            case ORGANIZATION ->
                it.responsibility().publisher().flatMap(agent -> agent.name().in("id")).stream()
                        .map(name -> new FacetCount(Slug.of(name).value(), LocalizedText.indonesian(name), 1));
            case THEME -> it.classification().themes().stream().map(this::term);
            case REGION -> it.coverage().spatial().stream().map(this::term);
            case FORMAT ->
                it.distributions().stream()
                        .flatMap(file -> file.form().format().stream())
                        .distinct()
                        .map(this::term);
            case LICENSE ->
                it.distributions().stream()
                        .flatMap(file -> file.license().stream())
                        .distinct()
                        .map(this::term);
            case FREQUENCY -> it.lifecycle().frequency().stream().map(this::term);
            case KEYWORD -> it.wording().keywords().stream().map(Keyword::text).map(MemorySearch::plain);
            case YEAR -> years(entry).mapToObj(Integer::toString).map(MemorySearch::plain);
        };
    }

    private static IntStream years(Entry entry) {
        return entry.description().coverage().temporal().stream()
                .filter(it -> it.start().isPresent() && it.end().isPresent())
                .flatMapToInt(it -> IntStream.rangeClosed(
                        it.start().orElseThrow().year(), it.end().orElseThrow().year()));
    }

    private FacetCount term(Iri iri) {
        return concepts.byIri(iri)
                .map(it -> new FacetCount(it.code(), it.label(), 1))
                .orElseGet(() -> plain(iri.value()));
    }

    private static FacetCount plain(String text) {
        return new FacetCount(text, LocalizedText.NONE, 1);
    }
}
