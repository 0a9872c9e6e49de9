package id.satudata.hub.exchange.ckan;

import id.satudata.hub.search.Condition;
import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchQuery;
import id.satudata.hub.search.SearchQuery.Sort;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Understands the parameters of {@code package_search}; those that change nothing here are tolerated. */
@Component
final class SearchParameters {
    static final String DEFAULT_SORT = "score desc, metadata_modified desc";

    private static final String EVERYTHING = "*:*";
    private static final int DEFAULT_ROWS = 10;
    private static final int DEFAULT_FACET_SIZE = 50;
    private static final int LARGEST_FACET_SIZE = 1_000;
    private static final int LONGEST_WORDS = 2_000;
    private static final int MOST_FILTERS = 100;
    private static final Set<String> KNOWN = Set.of(
            "q",
            "fq",
            "fq_list",
            "sort",
            "rows",
            "start",
            "facet",
            "facet.field",
            "facet.limit",
            "facet.mincount",
            "fl",
            "include_private",
            "include_drafts",
            "include_deleted",
            "use_default_schema",
            "qf",
            "mm",
            "defType",
            "tie",
            "bf",
            "boost",
            "wt",
            "df",
            "q.op",
            "callback");

    private final Fields fields;

    SearchParameters(Fields fields) {
        this.fields = fields;
    }

    SearchQuery query(Parameters parameters) {
        refuseUnknown(parameters);
        var words = words(parameters);
        return new SearchQuery(
                words,
                List.of(),
                sort(parameters, words),
                parameters.number("start", 0, Long.MAX_VALUE),
                Math.toIntExact(parameters.number("rows", DEFAULT_ROWS, SearchQuery.LARGEST_SIZE)),
                facets(parameters),
                facetSize(parameters),
                "id",
                condition(parameters));
    }

    /** What {@code q} says in plain words. */
    String words(Parameters parameters) {
        var q = q(parameters);
        var words = isLucene(q) || q.equals("*") ? "" : q;
        if (words.length() > LONGEST_WORDS) {
            throw CkanFault.badQuery("The query is longer than " + LONGEST_WORDS + " characters");
        }
        return words;
    }

    /** What {@code q}, {@code fq} and {@code fq_list} say in terms of fields. */
    Condition condition(Parameters parameters) {
        var q = q(parameters);
        return condition(isLucene(q) ? q : "", parameters);
    }

    private static String q(Parameters parameters) {
        return parameters.text("q").map(String::strip).orElse("");
    }

    private static boolean isLucene(String q) {
        return q.contains(":");
    }

    /** The fields to count, as the client names them. */
    static List<String> facetFields(Parameters parameters) {
        return parameters.flag("facet", true) ? TextLists.of(parameters.texts("facet.field")) : List.of();
    }

    private static void refuseUnknown(Parameters parameters) {
        var unknown = new TreeSet<>(parameters.names());
        unknown.removeIf(it -> KNOWN.contains(it) || it.startsWith("ext_"));
        if (!unknown.isEmpty()) {
            throw CkanFault.badQuery("Invalid search parameters: "
                    + unknown.stream().map(it -> "'" + it + "'").collect(Collectors.joining(", ", "[", "]")));
        }
    }

    private Condition condition(String lucene, Parameters parameters) {
        var filters = Stream.of(List.of(lucene), parameters.texts("fq"), TextLists.of(parameters.texts("fq_list")))
                .flatMap(List::stream)
                .map(String::strip)
                .filter(it -> !it.isEmpty() && !it.equals(EVERYTHING))
                .toList();
        if (filters.size() > MOST_FILTERS) {
            throw CkanFault.badQuery("There are more than " + MOST_FILTERS + " filters");
        }
        return filters.isEmpty()
                ? Condition.EVERY_ENTRY
                : new Condition.All(filters.stream()
                        .map(QueryParser::parse)
                        .map(fields::condition)
                        .toList());
    }

    private static Set<Facet> facets(Parameters parameters) {
        return facetFields(parameters).stream()
                .map(FacetFields::named)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static int facetSize(Parameters parameters) {
        var all = parameters.text("facet.limit").filter(it -> it.strip().equals("-1"));
        return all.isPresent()
                ? LARGEST_FACET_SIZE
                : Math.max(
                        1, Math.toIntExact(parameters.number("facet.limit", DEFAULT_FACET_SIZE, LARGEST_FACET_SIZE)));
    }

    /** The first key that means something decides; every order of the index ends with the entry's identity. */
    private static Sort sort(Parameters parameters, String words) {
        var asked = parameters.text("sort").map(String::strip).filter(it -> !it.isEmpty());
        var first = asked.orElse(DEFAULT_SORT).split(",", 2)[0].strip().replaceAll("\\s+", " ");
        return switch (first) {
            case "score desc", "score", "relevance", "views_recent desc", "views_total desc" ->
                words.isEmpty() ? Sort.NEWEST_CHANGE : Sort.RELEVANCE;
            case "metadata_modified desc", "metadata_created desc" -> Sort.NEWEST_CHANGE;
            case "metadata_modified asc", "metadata_modified", "metadata_created asc" -> Sort.OLDEST_CHANGE;
            case "title_string asc", "title asc", "title_string", "title" -> Sort.TITLE;
            case "name asc", "name" -> Sort.NAME;
            case "id asc", "id" -> Sort.IDENTITY;
            default -> throw CkanFault.badQuery("Cannot sort by: " + first);
        };
    }
}
