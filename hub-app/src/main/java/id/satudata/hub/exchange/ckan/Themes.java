package id.satudata.hub.exchange.ckan;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.Slug;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Themes as CKAN's groups. */
@Component
final class Themes {
    private final Concepts concepts;

    Themes(Concepts concepts) {
        this.concepts = concepts;
    }

    List<PackageDict.GroupRef> of(List<Iri> themes) {
        return themes.stream()
                .flatMap(it -> concepts.theme(it.value()).stream())
                .map(Themes::group)
                .toList();
    }

    /** The theme a group's name or id stands for. */
    Optional<Concept> named(String nameOrId) {
        return concepts()
                .filter(it ->
                        group(it).name().equals(nameOrId) || group(it).id().equals(nameOrId))
                .findFirst();
    }

    static PackageDict.GroupRef group(Concept theme) {
        var title = theme.label().in("id").orElse(theme.code());
        return new PackageDict.GroupRef(
                Names.id("group", theme.iri().value()), Slug.of(title).value(), title, title, "", "");
    }

    /** All themes there are. */
    Stream<Concept> concepts() {
        return Stream.concat(concepts.affairs().all().stream(), concepts.euThemes().all().stream());
    }
}
