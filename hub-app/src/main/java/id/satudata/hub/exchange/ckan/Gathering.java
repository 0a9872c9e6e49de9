package id.satudata.hub.exchange.ckan;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What CKAN gathers packages under, for which it has the same lists and pages: an organisation or a group. */
interface Gathering {
    /** The most that one answer lists. */
    int MOST = 1_000;

    String id();

    String name();

    String title();

    /** How many visible entries are in it. */
    long packages();

    boolean isOrganization();

    default boolean isNamed(String nameOrId) {
        return name().equalsIgnoreCase(nameOrId) || id().equalsIgnoreCase(nameOrId);
    }

    default boolean matches(String lowerWords) {
        return name().contains(lowerWords) || Names.lower(title()).contains(lowerWords);
    }

    /**
     * The page a client asks for, in full or by name.
     *
     * @param filter the parameter that names the only ones wanted
     */
    static List<?> page(Stream<? extends Gathering> all, Parameters parameters, String filter) {
        var words = Names.lower(parameters.text("q").orElse(""));
        var wanted = Set.copyOf(TextLists.of(parameters.texts(filter)));
        var page = all.filter(it -> wanted.isEmpty() || wanted.contains(it.name()))
                .filter(it -> it.matches(words))
                .sorted(order(parameters.text("sort").orElse("title asc")))
                .skip(parameters.number("offset", 0, Integer.MAX_VALUE))
                .limit(parameters.number("limit", MOST, MOST));
        return parameters.flag("all_fields", false)
                ? page.map(it -> GroupDict.of(it, null)).toList()
                : page.map(Gathering::name).toList();
    }

    private static Comparator<Gathering> order(String sort) {
        var parts = List.of(sort.strip().toLowerCase(Locale.ROOT).split("\\s+", 2));
        var order = by(parts.getFirst()).thenComparing(Gathering::name);
        return parts.getLast().equals("desc") ? order.reversed() : order;
    }

    private static Comparator<Gathering> by(String key) {
        return switch (key) {
            case "name" -> Comparator.comparing(Gathering::name);
            case "title" -> Comparator.comparing(Gathering::title);
            case "package_count", "packages" -> Comparator.comparingLong(Gathering::packages);
            default -> throw CkanFault.invalid("sort", "Cannot sort by field `" + key + "`");
        };
    }
}
