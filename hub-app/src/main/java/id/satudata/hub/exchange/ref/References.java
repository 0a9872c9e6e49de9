package id.satudata.hub.exchange.ref;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.ConceptList;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Finds what an address names, or ends the request with "not found". */
@Component
final class References {

    private final Concepts concepts;

    References(Concepts concepts) {
        this.concepts = concepts;
    }

    Collection<ConceptList> lists() {
        return concepts.lists();
    }

    ConceptList list(String name) {
        return concepts.list(name)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
    }

    Reference reference(String name, String code) {
        var list = list(name);
        return list.byCode(code)
                .map(it -> new Reference(list, it))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
    }

    /** A term and the vocabulary it is from. */
    record Reference(ConceptList list, Concept concept) {

        String path() {
            return list.path(concept);
        }
    }
}
