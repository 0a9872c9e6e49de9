package id.satudata.hub.exchange.ckan;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.search.Condition;
import id.satudata.hub.search.Facet;
import id.satudata.hub.search.SearchResult.FacetCount;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The fields of CKAN's index that can be counted, and their values: CKAN's names outside, the index's keys inside. */
@Component
final class FacetFields {
    private static final Map<String, Facet> BY_FIELD = Map.of(
            "organization", Facet.ORGANIZATION,
            "groups", Facet.THEME,
            "res_format", Facet.FORMAT,
            "tags", Facet.KEYWORD,
            "license_id", Facet.LICENSE);

    private final Organizations organizations;
    private final Concepts concepts;
    private final Themes themes;

    FacetFields(Organizations organizations, Concepts concepts, Themes themes) {
        this.organizations = organizations;
        this.concepts = concepts;
        this.themes = themes;
    }

    static Optional<Facet> named(String field) {
        return Optional.ofNullable(BY_FIELD.get(field));
    }

    /** The entry has the value a client named; a value nobody knows has no entry. */
    Condition condition(Facet facet, String value) {
        return key(facet, value)
                .<Condition>map(it -> new Condition.Has(facet, it))
                .orElse(Condition.NO_ENTRY);
    }

    private Optional<String> key(Facet facet, String value) {
        return switch (facet) {
            case ORGANIZATION -> organization(value);
            case THEME -> themes.named(value).or(() -> concepts.theme(value)).map(FacetFields::key);
            case FORMAT -> concepts.format(value).map(FacetFields::key);
            case LICENSE -> concepts.licence(value).map(FacetFields::key);
            case KEYWORD, REGION, YEAR, FREQUENCY -> Optional.of(value);
        };
    }

    /** The index knows agencies by their slugs. */
    private Optional<String> organization(String nameOrId) {
        return EntryId.parse(nameOrId).isPresent()
                ? organizations.find(nameOrId).map(Organization::name)
                : Optional.of(nameOrId);
    }

    private static String key(Concept concept) {
        return concept.iri().value();
    }

    /** A counted value under the name a client can ask for it again. */
    PackageSearch.Item item(Facet facet, FacetCount counted) {
        var label = counted.label().in("id").orElse(counted.key());
        return new PackageSearch.Item(name(facet, counted.key()), label, counted.count());
    }

    private String name(Facet facet, String key) {
        return switch (facet) {
            case THEME -> concepts.theme(key).map(it -> Themes.group(it).name()).orElse(key);
            case FORMAT -> concepts.format(key).map(Concept::code).orElse(key);
            case LICENSE -> concepts.licence(key).map(Concept::code).orElse(key);
            case ORGANIZATION, KEYWORD, REGION, YEAR, FREQUENCY -> key;
        };
    }
}
