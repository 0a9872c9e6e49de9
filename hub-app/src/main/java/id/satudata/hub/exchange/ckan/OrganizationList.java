package id.satudata.hub.exchange.ckan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The publishing organisations, by name or in full. */
@Component
final class OrganizationList implements Action {
    private static final int MOST = 1_000;

    private final Organizations organizations;

    OrganizationList(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public String name() {
        return "organization_list";
    }

    @Override
    public String help() {
        return "The publishing agencies. Parameters: all_fields, limit, offset, organizations, q,"
                + " sort (name, title or package_count, with asc or desc).";
    }

    @Override
    public Object run(Parameters parameters) {
        var words = Names.lower(parameters.text("q").orElse(""));
        var wanted = Set.copyOf(TextLists.of(parameters.texts("organizations")));
        var page = organizations.all().stream()
                .filter(it -> wanted.isEmpty() || wanted.contains(it.name()))
                .filter(it ->
                        it.name().contains(words) || Names.lower(it.publisher()).contains(words))
                .sorted(order(parameters.text("sort").orElse("title asc")))
                .skip(parameters.number("offset", 0, Integer.MAX_VALUE))
                .limit(parameters.number("limit", MOST, MOST));
        return parameters.flag("all_fields", false)
                ? page.map(it -> OrganizationDict.of(it, null)).toList()
                : page.map(Organization::name).toList();
    }

    private static Comparator<Organization> order(String sort) {
        var parts = List.of(sort.strip().toLowerCase(Locale.ROOT).split("\\s+", 2));
        var order = by(parts.getFirst()).thenComparing(Organization::name);
        return parts.getLast().equals("desc") ? order.reversed() : order;
    }

    private static Comparator<Organization> by(String key) {
        return switch (key) {
            case "name" -> Comparator.comparing(Organization::name);
            case "title" -> Comparator.comparing(Organization::publisher);
            case "package_count", "packages" -> Comparator.comparingLong(Organization::packages);
            default -> throw CkanFault.invalid("sort", "Cannot sort by field `" + key + "`");
        };
    }
}
