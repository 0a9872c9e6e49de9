package id.satudata.hub.exchange.ckan;

import id.satudata.hub.search.CatalogSearch;
import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchQuery;
import id.satudata.hub.search.SearchResult.FacetCount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The themes, as groups, with the number of their packages. */
@Component
final class Groups {
    private final Themes themes;
    private final CatalogSearch search;

    Groups(Themes themes, CatalogSearch search) {
        this.themes = themes;
        this.search = search;
    }

    List<Group> all() {
        var counts = counts();
        return themes.concepts()
                .map(it -> {
                    var ref = Themes.group(it);
                    var iri = it.iri();
                    return new Group(ref.id(), ref.name(), ref.title(), iri, counts.getOrDefault(iri.value(), 0L));
                })
                .toList();
    }

    Optional<Group> find(String nameOrId) {
        return all().stream().filter(it -> it.isNamed(nameOrId)).findFirst();
    }

    private Map<String, Long> counts() {
        var everything = new SearchQuery(
                "", List.of(), SearchQuery.Sort.IDENTITY, 0, 0, Set.of(Facet.THEME), Gathering.MOST, "id");
        return search.search(everything).facets().getOrDefault(Facet.THEME, List.of()).stream()
                .collect(Collectors.toMap(FacetCount::key, FacetCount::count));
    }
}
