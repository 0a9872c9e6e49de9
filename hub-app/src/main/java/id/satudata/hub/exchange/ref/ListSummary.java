package id.satudata.hub.exchange.ref;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.metadata.IriSpace;
import java.util.Map;

/**
 * A vocabulary as the look-up API tells it.
 *
 * @param address where people and programs read about it
 * @param terms how many terms it has
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ListSummary(
        String name,
        String iri,
        String address,
        Map<String, String> title,
        Map<String, String> description,
        int terms) {

    static ListSummary of(ConceptList it, IriSpace space) {
        return new ListSummary(
                it.name(),
                it.scheme().value(),
                space.at(it.path()).value(),
                it.title().byLanguage(),
                it.description().byLanguage(),
                it.all().size());
    }
}
