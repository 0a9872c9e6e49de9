package id.satudata.hub.exchange.ref;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A term as the look-up API tells it; what is not known is left out.
 *
 * @param address where people and programs read about it
 * @param broader code of the term above it
 * @param narrower how many terms are directly below it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Term(
        String code,
        String iri,
        String address,
        Map<String, String> label,
        Map<String, String> definition,
        List<String> aliases,
        List<String> exactMatch,
        List<String> broadMatch,
        List<String> relatedMatch,
        Optional<String> broader,
        int narrower,
        Optional<String> validFrom,
        Optional<String> validThrough,
        List<String> replacedBy) {

    static Term of(Concept it, ConceptList list, IriSpace space) {
        var above = list.above(it);
        return new Term(
                it.code(),
                it.iri().value(),
                space.at(list.path(it)).value(),
                it.label().byLanguage(),
                it.definition().byLanguage(),
                it.aliases(),
                values(it.same()),
                values(it.matches().stream()
                        .filter(Predicate.not(it.related()::contains))
                        .toList()),
                values(it.related()),
                above.isEmpty() ? Optional.empty() : Optional.of(above.getLast().code()),
                list.narrower(it).size(),
                it.validity().from().map(PartialDate::lexical),
                it.validity().until().map(PartialDate::lexical),
                values(it.validity().replacedBy()));
    }

    private static List<String> values(List<Iri> iris) {
        return iris.stream().map(Iri::value).toList();
    }
}
