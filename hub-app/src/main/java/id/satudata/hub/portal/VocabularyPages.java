package id.satudata.hub.portal;

import id.satudata.hub.concept.Ontology;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.portal.VocabularyPage.TermView;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the page about the hub's own terms. */
@Component
final class VocabularyPages {

    private final Ontology ontology = new Ontology();

    VocabularyPage page(Chrome chrome) {
        return new VocabularyPage(chrome, terms(true, chrome.words()), terms(false, chrome.words()));
    }

    private List<TermView> terms(boolean classes, Words words) {
        return ontology.terms().stream()
                .filter(it -> it.isClass() == classes)
                .map(it -> view(it, words))
                .toList();
    }

    private static TermView view(Ontology.Term it, Words words) {
        return new TermView(
                it.name(),
                it.iri().value(),
                words.in(it.label()),
                words.in(it.definition()),
                localName(it.domain()),
                localName(it.range()),
                it.internal());
    }

    private static String localName(Optional<Iri> iri) {
        return iri.map(Iri::value)
                .map(it -> it.substring(Math.max(it.lastIndexOf('#'), it.lastIndexOf('/')) + 1))
                .orElse("");
    }
}
