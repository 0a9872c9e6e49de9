package id.satudata.hub.profile;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Finding;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every bundled shape. */
class ShapesTests {

    private final ShapesGraph shapes = ShapesGraph.read("dcat-ap", "satu-data");

    @Test
    void everyCheckSaysInBothLanguagesWhatIsWrong() {
        assertThat(weighing())
                .hasSizeGreaterThan(200)
                .allSatisfy(it -> assertThat(shapes.text(it, SHACL.message).byLanguage())
                        .as(it.toString())
                        .containsOnlyKeys("en", "id"));
    }

    @Test
    void everyCheckServesAPrincipleAndHasAPath() {
        assertThat(new SatuDataProfile().checks()).hasSameSizeAs(weighing()).allSatisfy(it -> {
            assertThat(it.property()).isNotBlank();
            assertThat(it.rule()).isNotBlank();
        });
    }

    @Test
    void everyStageAsksNoLessThanTheOneBefore() {
        var stages = new Stage[] {Stage.DRAFT, Stage.DIAJUKAN, Stage.DIPERIKSA, Stage.DISETUJUI, Stage.DITERBITKAN};

        assertThat(new SatuDataProfile().checks()).allSatisfy(check -> {
            for (int i = 1; i < stages.length; i++) {
                assertThat(rank(check, stages[i])).as(check.code()).isGreaterThanOrEqualTo(rank(check, stages[i - 1]));
            }
        });
    }

    private static int rank(Check check, Stage stage) {
        return check.at(stage).map(Finding.Severity::ordinal).orElse(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dcat-ap", "satu-data"})
    void everyPropertyShapeIsAskedBySomeNodeShape(String file) {
        var read = ShapesGraph.read(file);
        var asked = shapes.checks();

        assertThat(read.graph().stream(Node.ANY, SHACL.path, Node.ANY)
                        .map(it -> it.getSubject())
                        .filter(Node::isURI))
                .allSatisfy(it -> assertThat(asked).contains(it));
    }

    @Test
    void aNameIsNeverGivenToTwoShapes() {
        assertThat(shapes.checks())
                .allSatisfy(it -> assertThat(shapes.objects(it, SHACL.path))
                        .as(it.toString())
                        .hasSize(1));
    }

    private java.util.List<Node> weighing() {
        return shapes.checks().stream()
                .filter(it -> Stream.of(SHACL.severity, SHACL.message)
                        .anyMatch(term -> shapes.object(it, term).isPresent()))
                .toList();
    }

    @Test
    void readsNestedLists() {
        var path = shapes.checks().stream()
                .filter(it -> ShapesGraph.localName(it).equals("statustahap-unfit"))
                .findFirst()
                .orElseThrow();

        assertThat(new FormPaths(shapes).of(path))
                .containsExactly("^" + FOAF.primaryTopic.getURI(), "http://www.w3.org/ns/adms#status");
    }
}
