package id.satudata.hub.catalog;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Slug;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Warns of a dataset that has the title of another one of the same agency. Whoever came first has the name of that title,
 * so one look by name is enough; an entry that has the name itself needs none.
 */
final class Namesakes {

    private final Entries entries;
    private final IriSpace space;

    Namesakes(Entries entries, IriSpace space) {
        this.entries = entries;
        this.space = space;
    }

    /** What was found, and the warning where there is such another one. */
    List<Finding> beside(List<Finding> found, Description description, Optional<String> name) {
        return Stream.concat(found.stream(), warning(description, name).stream())
                .toList();
    }

    private Optional<Finding> warning(Description description, Optional<String> name) {
        return text(description.wording().title())
                .filter(title -> !name.equals(Optional.of(Slug.of(title).value())))
                .flatMap(title -> entries.named(Slug.of(title).value())
                        .filter(it -> isNamesake(it.description(), description))
                        .map(it -> Finding.of(Finding.Severity.WARNING, "title-taken", "title", title, address(it))));
    }

    private static boolean isNamesake(Description other, Description description) {
        return !other.id().equals(description.id())
                && isSame(
                        text(other.wording().title()),
                        text(description.wording().title()))
                && !Collections.disjoint(agencies(other), agencies(description));
    }

    private static boolean isSame(Optional<String> one, Optional<String> other) {
        return one.isPresent()
                && other.filter(it -> it.strip().equalsIgnoreCase(one.get().strip()))
                        .isPresent();
    }

    /** One may publish what the other produced: a walidata publishes for the agencies of a regency. */
    private static Set<String> agencies(Description description) {
        var it = description.responsibility();
        return Stream.of(it.publisher(), it.creator())
                .flatMap(Optional::stream)
                .flatMap(agent -> text(agent.name()).stream())
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Optional<String> text(LocalizedText text) {
        return text.in("id").filter(it -> !it.isBlank());
    }

    private String address(Entry other) {
        return space.at("/dataset/" + other.name()).value();
    }
}
