package id.satudata.hub.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.vocabulary.SatuDataField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class SatuDataFieldTests {

    /** What stands in the catalogue record, the quality measures or the surplus, not in a place of its own. */
    private static final Set<SatuDataField> ELSEWHERE = EnumSet.of(SatuDataField.TAHAP, SatuDataField.MUTU);

    @Test
    void numbersThe35Fields() {
        assertThat(Arrays.stream(SatuDataField.values()).map(SatuDataField::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 35).boxed().toList());
    }

    @Test
    void everyFieldHasAPlaceInADescription() {
        var graphs = new DescriptionGraphs(new IriSpace(Iri.of("https://contoh.go.id")));
        var written = new HashSet<Node>();
        for (long seed = 0; seed < 100; seed++) {
            graphs.graphOf(new RandomDescriptions(seed).next()).stream()
                    .filter(it -> !it.getPredicate().getURI().startsWith("http://example.org/"))
                    .forEach(it -> written.add(it.getPredicate()));
        }

        assertThat(EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)))
                .allSatisfy(field ->
                        assertThat(field.terms()).as(field.indonesian()).anyMatch(it -> written.contains(it.asNode())));
    }
}
