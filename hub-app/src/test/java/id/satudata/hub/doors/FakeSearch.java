package id.satudata.hub.doors;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.catalog.MemoryEntries;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Keyword;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Slug;
import id.satudata.hub.search.CatalogSearch;
import id.satudata.hub.search.Condition;
import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchQuery;
import id.satudata.hub.search.SearchResult;
import id.satudata.hub.search.SearchUnavailable;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A search over the fake entries that understands every condition, word by word. */
final class FakeSearch implements CatalogSearch {
    private final FakeEntries entries;
    volatile boolean away;

    FakeSearch(FakeEntries entries) {
        this.entries = entries;
    }

    @Override
    public SearchResult search(SearchQuery query) {
        if (away) {
            throw new SearchUnavailable("The test took search away", new IOException("refused"));
        }
        var found = entries.all.stream()
                .filter(it -> holds(query.condition(), it) && worded(it, query.words(), false))
                .sorted(order(query.sort()))
                .toList();
        var hits = found.stream()
                .skip(query.offset())
                .limit(query.size())
                .map(it -> new SearchResult.Hit(it.id(), List.of()))
                .toList();
        return new SearchResult(
                found.size(),
                hits,
                query.facets().stream().collect(Collectors.toMap(Function.identity(), it -> counts(it, found))));
    }

    private static boolean holds(Condition condition, Entry entry) {
        return switch (condition) {
            case Condition.All it -> it.of().stream().allMatch(part -> holds(part, entry));
            case Condition.Any it -> it.of().stream().anyMatch(part -> holds(part, entry));
            case Condition.Not it -> !holds(it.of(), entry);
            case Condition.Has it -> keys(it.facet(), entry).anyMatch(it.value()::equals);
            case Condition.Identified it -> it.entries().contains(entry.id());
            case Condition.Beyond it -> entry.id().compareTo(it.entry()) > 0;
            case Condition.Worded it -> worded(entry, it.text(), it.phrase());
            case Condition.Like it -> named(it.in(), entry).anyMatch(pattern(it.pattern()));
            case Condition.Changed it ->
                it.from().map(from -> !entry.changed().isBefore(from)).orElse(true)
                        && it.to().map(to -> !entry.changed().isAfter(to)).orElse(true);
        };
    }

    private static Stream<String> named(Condition.Named in, Entry entry) {
        return switch (in) {
            case TITLE ->
                Stream.of(entry.description().wording().title().toString().split("\\W+"));
            case NAME -> Stream.of(entry.name());
            case KEYWORD -> keys(Facet.KEYWORD, entry);
            case ORGANIZATION -> keys(Facet.ORGANIZATION, entry);
        };
    }

    private static Predicate<String> pattern(String like) {
        var regex = Pattern.quote(like).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE).asMatchPredicate();
    }

    private static boolean worded(Entry entry, String words, boolean phrase) {
        var files = entry.description().distributions().stream()
                .map(it -> it.id() + " " + it.title())
                .toList();
        var text = (entry.description().wording() + " " + files).toLowerCase(Locale.ROOT);
        var wanted = words.toLowerCase(Locale.ROOT);
        return (phrase ? Stream.of(wanted) : Stream.of(wanted.split("\\s+"))).allMatch(text::contains);
    }

    private static List<SearchResult.FacetCount> counts(Facet facet, List<Entry> found) {
        Map<String, Long> byKey = found.stream()
                .flatMap(it -> keys(facet, it))
                .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
        return byKey.entrySet().stream()
                .map(it -> new SearchResult.FacetCount(
                        it.getKey(), LocalizedText.indonesian(label(facet, it.getKey(), found)), it.getValue()))
                .toList();
    }

    private static String label(Facet facet, String key, List<Entry> found) {
        return facet != Facet.ORGANIZATION
                ? key
                : found.stream()
                        .flatMap(it -> MemoryEntries.publisher(it).stream())
                        .filter(it -> Slug.of(it).value().equals(key))
                        .findFirst()
                        .orElse(key);
    }

    private static Stream<String> keys(Facet facet, Entry entry) {
        Description it = entry.description();
        return switch (facet) {
            case ORGANIZATION ->
                MemoryEntries.publisher(entry).map(name -> Slug.of(name).value()).stream();
            case THEME -> it.classification().themes().stream().map(Iri::value);
            case FORMAT ->
                it.distributions().stream()
                        .flatMap(file -> file.form().format().stream())
                        .map(Iri::value);
            case LICENSE ->
                it.distributions().stream()
                        .flatMap(file -> file.license().stream())
                        .map(Iri::value);
            case KEYWORD -> it.wording().keywords().stream().map(Keyword::text);
            case REGION -> it.coverage().spatial().stream().map(Iri::value);
            case YEAR, FREQUENCY -> Stream.empty();
        };
    }

    private static Comparator<Entry> order(SearchQuery.Sort sort) {
        Comparator<Entry> order = switch (sort) {
            case RELEVANCE, IDENTITY -> Comparator.comparing(Entry::id);
            case NEWEST_CHANGE -> Comparator.comparing(Entry::changed).reversed();
            case OLDEST_CHANGE -> Comparator.comparing(Entry::changed);
            case TITLE, NAME -> Comparator.comparing(Entry::name);
        };
        return order.thenComparing(Entry::id);
    }
}
