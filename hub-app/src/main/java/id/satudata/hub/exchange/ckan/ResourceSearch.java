package id.satudata.hub.exchange.ckan;

import id.satudata.hub.search.Condition;
import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Resources with a text in one of their fields. */
@Component
final class ResourceSearch implements Action {
    private static final int MOST = 1_000;

    private final FoundPackages packages;
    private final ResourceDicts resources;
    private final FacetFields facets;

    ResourceSearch(FoundPackages packages, ResourceDicts resources, FacetFields facets) {
        this.packages = packages;
        this.resources = resources;
        this.facets = facets;
    }

    @Override
    public String name() {
        return "resource_search";
    }

    @Override
    public String help() {
        return "Resources by name, description or format, in the first thousand datasets that have such."
                + " Parameters: query (field:text, or several), order_by, offset, limit.";
    }

    @Override
    public Object run(Parameters parameters) {
        var terms = terms(parameters);
        var conditions = terms.stream().map(this::condition).toList();
        var found = packages.entries("", new Condition.All(conditions), SearchQuery.Sort.IDENTITY, 0, MOST).stream()
                .flatMap(it -> resources.of(it).stream())
                .filter(it -> terms.stream().allMatch(term -> term.holds(it)))
                .sorted(order(parameters))
                .toList();
        var page = found.stream()
                .skip(parameters.number("offset", 0, Integer.MAX_VALUE))
                .limit(parameters.number("limit", MOST, MOST))
                .toList();
        return new Page(found.size(), page);
    }

    private static List<Term> terms(Parameters parameters) {
        parameters.required("query");
        var terms = new ArrayList<Term>();
        for (var it : TextLists.of(parameters.texts("query"))) {
            var colon = it.indexOf(':');
            if (colon < 0) {
                throw CkanFault.invalid("query", "Must be <field>:<value> pair(s)");
            }
            var field = it.substring(0, colon).strip();
            terms.add(new Term(
                    field, field(field), Names.lower(it.substring(colon + 1).strip())));
        }
        return terms;
    }

    private Condition condition(Term term) {
        return term.field().equals("format")
                ? facets.condition(Facet.FORMAT, term.text())
                : new Condition.Worded(term.text(), false);
    }

    private static Comparator<ResourceDict> order(Parameters parameters) {
        return parameters
                .text("order_by")
                .map(ResourceSearch::field)
                .map(Comparator::comparing)
                .orElseGet(() -> Comparator.comparing(ResourceDict::id));
    }

    /** What the field says of a resource; fails where there is no such field. */
    private static Function<ResourceDict, String> field(String name) {
        return switch (name) {
            case "name" -> ResourceDict::name;
            case "description" -> ResourceDict::description;
            case "format" -> ResourceDict::format;
            default -> throw CkanFault.invalid("query", "Field \"" + name + "\" not recognised in resource_search.");
        };
    }

    /** What one field must have in it. */
    private record Term(String field, Function<ResourceDict, String> of, String text) {
        boolean holds(ResourceDict resource) {
            return Names.lower(of.apply(resource)).contains(text);
        }
    }

    /** One page of them. */
    record Page(int count, List<ResourceDict> results) {}
}
