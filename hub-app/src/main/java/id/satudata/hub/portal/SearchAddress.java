package id.satudata.hub.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchQuery;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * A search as its address says it, so that every filter, order and page is a plain link.
 *
 * @param chosen the chosen values of each facet, in the order they were chosen
 * @param page numbered from 1
 */
record SearchAddress(String words, Map<Facet, List<String>> chosen, Order order, int page) {

    static final String PATH = "/dataset";
    static final List<Facet> FACETS = List.of(
            Facet.THEME, Facet.ORGANIZATION, Facet.REGION, Facet.YEAR, Facet.FORMAT, Facet.LICENSE, Facet.FREQUENCY);
    static final int PAGE_SIZE = 20;
    private static final int VALUES_COUNTED = 20;
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\uE000\uE001]+");
    private static final int LONGEST_WORDS = 300;
    private static final int MOST_VALUES = 20;
    static final int LAST_PAGE = 500;

    /** The orders a reader can choose. */
    enum Order {
        RELEVANCE(SearchQuery.Sort.RELEVANCE),
        NEWEST(SearchQuery.Sort.NEWEST_CHANGE),
        TITLE(SearchQuery.Sort.TITLE);

        private final SearchQuery.Sort sort;

        Order(SearchQuery.Sort sort) {
            this.sort = sort;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Order of(String key) {
            return List.of(values()).stream()
                    .filter(it -> it.key().equals(key))
                    .findFirst()
                    .orElse(RELEVANCE);
        }
    }

    /** Reads an address; what makes no sense in it is left out, so that no link can break the page. */
    static SearchAddress of(MultiValueMap<String, String> parameters) {
        var words = CONTROLS.matcher(first(parameters, "q")).replaceAll(" ").strip();
        var chosen = new EnumMap<Facet, List<String>>(Facet.class);
        for (var facet : FACETS) {
            var values = parameters.getOrDefault(key(facet), List.of()).stream()
                    .filter(it -> !it.isBlank() && it.length() <= LONGEST_WORDS)
                    .distinct()
                    .limit(MOST_VALUES)
                    .toList();
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return new SearchAddress(
                words.substring(0, Math.min(words.length(), LONGEST_WORDS)),
                chosen,
                Order.of(first(parameters, "sort")),
                page(first(parameters, "page")));
    }

    /** A search for words alone. */
    static SearchAddress of(String words) {
        return new SearchAddress(words, Map.of(), Order.RELEVANCE, 1);
    }

    static String key(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    SearchQuery query(String language) {
        var filters = chosen.entrySet().stream()
                .map(it -> new SearchQuery.Filter(it.getKey(), Set.copyOf(it.getValue()), false))
                .toList();
        return new SearchQuery(
                words,
                filters,
                words.isEmpty() && order == Order.RELEVANCE ? SearchQuery.Sort.NEWEST_CHANGE : order.sort,
                (long) (page - 1) * PAGE_SIZE,
                PAGE_SIZE,
                Set.copyOf(FACETS),
                VALUES_COUNTED,
                language);
    }

    boolean has(Facet facet, String value) {
        return chosen.getOrDefault(facet, List.of()).contains(value);
    }

    SearchAddress with(Facet facet, String value) {
        var values = new ArrayList<>(chosen.getOrDefault(facet, List.of()));
        values.add(value);
        return changed(facet, values);
    }

    SearchAddress without(Facet facet, String value) {
        var values = new ArrayList<>(chosen.getOrDefault(facet, List.of()));
        values.remove(value);
        return changed(facet, values);
    }

    SearchAddress onPage(int number) {
        return new SearchAddress(words, chosen, order, number);
    }

    SearchAddress inOrder(Order wanted) {
        return new SearchAddress(words, chosen, wanted, 1);
    }

    SearchAddress withoutFilters() {
        return new SearchAddress(words, Map.of(), order, 1);
    }

    /** Path and query of this search. */
    String path() {
        var parts = new ArrayList<String>();
        if (!words.isEmpty()) {
            parts.add(part("q", words));
        }
        chosen.forEach((facet, values) -> values.forEach(it -> parts.add(part(key(facet), it))));
        if (order != Order.RELEVANCE) {
            parts.add(part("sort", order.key()));
        }
        if (page > 1) {
            parts.add(part("page", Integer.toString(page)));
        }
        return parts.isEmpty() ? PATH : PATH + parts.stream().collect(Collectors.joining("&", "?", ""));
    }

    private SearchAddress changed(Facet facet, List<String> values) {
        var all = new EnumMap<Facet, List<String>>(Facet.class);
        all.putAll(chosen);
        if (values.isEmpty()) {
            all.remove(facet);
        } else {
            all.put(facet, List.copyOf(values));
        }
        return new SearchAddress(words, all, order, 1);
    }

    private static String part(String key, String value) {
        return key + "=" + URLEncoder.encode(value, UTF_8);
    }

    private static String first(MultiValueMap<String, String> parameters, String key) {
        var value = parameters.getFirst(key);
        return value == null ? "" : value;
    }

    private static int page(String text) {
        return text.matches("[1-9]\\d{0,3}") ? Math.min(LAST_PAGE, Integer.parseInt(text)) : 1;
    }
}
