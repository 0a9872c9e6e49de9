package id.satudata.hub.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Ontology;
import id.satudata.hub.concept.Ontology.Term;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldWordsTests {

    private final FieldWords fields = new FieldWords();

    static Stream<Term> publicProperties() {
        return new Ontology().terms().stream().filter(it -> !it.isClass() && !it.internal());
    }

    @ParameterizedTest
    @MethodSource("publicProperties")
    void callsOurOwnTermsAsTheVocabularyDoes(Term term) {
        assertThat(fields.label(NodeFactory.createURI(term.iri().value()))).isEqualTo(term.label());
    }
}
