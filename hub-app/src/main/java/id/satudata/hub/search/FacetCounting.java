package id.satudata.hub.search;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.search.SearchResult.FacetCount;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for counts of facet values, each under all filters but the facet's own, and reads the answer. */
final class FacetCounting {

    private static final String VALUES = "values";
    private static final String NAMES = "names";

    private final Concepts concepts;

    FacetCounting(Concepts concepts) {
        this.concepts = concepts;
    }

    Map<String, Aggregation> asked(SearchQuery query) {
        return query.facets().stream()
                .collect(java.util.stream.Collectors.toMap(Facet::name, it -> counted(it, query)));
    }

    Map<Facet, List<FacetCount>> read(SearchQuery query, Map<String, Aggregate> answered) {
        var counts = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        query.facets()
                .forEach(facet -> Optional.ofNullable(answered.get(facet.name()))
                        .map(it -> it.filter().aggregations().get(VALUES))
                        .ifPresent(values -> counts.put(
                                facet,
                                values.sterms().buckets().array().stream()
                                        .map(bucket -> count(facet, bucket))
                                        .toList())));
        return counts;
    }

    private static Aggregation counted(Facet facet, SearchQuery query) {
        List<Query> others = query.filters().stream()
                .filter(it -> it.facet() != facet || it.excluded())
                .map(ConditionQueries::of)
                .toList();
        return Aggregation.of(it -> it.filter(ConditionQueries.all(others)).aggregations(VALUES, values(facet, query)));
    }

    private static Aggregation values(Facet facet, SearchQuery query) {
        return Aggregation.of(it -> {
            var values = it.terms(terms -> terms.field(FacetFields.of(facet))
                    .size(query.facetSize())
                    .order(NamedValue.of("_count", SortOrder.Desc), NamedValue.of("_key", SortOrder.Asc)));
            return facet == Facet.ORGANIZATION
                    ? values.aggregations(
                            NAMES,
                            names -> names.terms(
                                    terms -> terms.field("organizationName").size(1)))
                    : values;
        });
    }

    private FacetCount count(Facet facet, StringTermsBucket bucket) {
        var key = bucket.key().stringValue();
        var label = switch (facet) {
            case ORGANIZATION -> organization(bucket).orElseGet(() -> LocalizedText.of("", key));
            case KEYWORD, YEAR -> LocalizedText.of("", key);
            case THEME, FORMAT, REGION, LICENSE, FREQUENCY -> concept(key);
        };
        return new FacetCount(key, label, bucket.docCount());
    }

    private static Optional<LocalizedText> organization(StringTermsBucket bucket) {
        return Optional.ofNullable(bucket.aggregations().get(NAMES)).stream()
                .flatMap(it -> it.sterms().buckets().array().stream())
                .map(it -> LocalizedText.indonesian(it.key().stringValue()))
                .findFirst();
    }

    /** A term nobody knows is called by the end of its IRI. */
    private LocalizedText concept(String iri) {
        return Iri.parse(iri)
                .flatMap(concepts::byIri)
                .map(Concept::label)
                .orElseGet(() ->
                        LocalizedText.of("", iri.replaceFirst("[/#]+$", "").replaceFirst("^.*[/#]", "")));
    }
}
