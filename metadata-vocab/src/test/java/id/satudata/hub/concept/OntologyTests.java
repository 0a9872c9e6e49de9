package id.satudata.hub.concept;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.InternalTerms;
import java.lang.reflect.Field;
import java.util.Arrays;
import org.apache.jena.rdf.model.Resource;
import org.junit.jupiter.api.Test;

class OntologyTests {

    private final Ontology ontology = new Ontology();

    @Test
    void saysTheSameTermsAsTheClass() {
        var inClass = Arrays.stream(HUB.class.getFields())
                .filter(it -> Resource.class.isAssignableFrom(it.getType()))
                .map(OntologyTests::iri);

        assertThat(ontology.terms().stream().map(it -> it.iri().value()))
                .containsExactlyInAnyOrderElementsOf(inClass.toList());
    }

    @Test
    void saysEveryTermInBothLanguages() {
        assertThat(ontology.terms()).allSatisfy(it -> {
            assertThat(it.label().byLanguage()).containsOnlyKeys("id", "en");
            assertThat(it.definition().byLanguage()).containsOnlyKeys("id", "en");
            assertThat(it.definition().byLanguage().values()).allMatch(text -> text.endsWith("."));
        });
    }

    @Test
    void marksExactlyTheInternalProperties() {
        assertThat(ontology.terms().stream()
                        .filter(it -> it.internal() && !it.isClass())
                        .map(it -> it.iri().value()))
                .containsExactlyInAnyOrderElementsOf(
                        InternalTerms.ALL.stream().map(Resource::getURI).toList());
    }

    @Test
    void tellsClassesFromProperties() {
        assertThat(ontology.terms())
                .allMatch(it -> it.isClass() == Character.isUpperCase(it.name().charAt(0)));
    }

    private static String iri(Field field) {
        try {
            return ((Resource) field.get(HUB.class)).getURI();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
