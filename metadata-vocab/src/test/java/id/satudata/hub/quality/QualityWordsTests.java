package id.satudata.hub.quality;

import static id.satudata.hub.quality.Datasets.PERFECT;
import static id.satudata.hub.quality.Datasets.measure;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.vocabulary.DQV;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyCheckAndDimensionHasWordsAndThereAreNoOthers(String language) {
        var checks = Datasets.measuring().checks().stream().map(Check::code).flatMap(it -> Stream.of(it, it + ".todo"));
        var dimensions = Stream.of(Dimension.values()).map(it -> "dimension." + it.code());

        var bundle = ResourceBundle.getBundle("id.satudata.hub.quality.checks", Locale.of(language));

        assertThat(new TreeSet<>(bundle.keySet()))
                .isEqualTo(Stream.concat(checks, dimensions).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void codesAreUnique() {
        assertThat(Datasets.measuring().checks()).extracting(Check::code).doesNotHaveDuplicates();
    }

    @Test
    void everyMetricMeasuredIsDefined() {
        var definitions = MetricDefinitions.graph();
        var measured = QualityGraphs.of(Datasets.IRI, measure(PERFECT + """
                <1> dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL> ."""));

        var metrics = measured.stream(Node.ANY, DQV.isMeasurementOf.asNode(), Node.ANY)
                .map(it -> it.getObject())
                .collect(Collectors.toSet());

        assertThat(metrics).hasSize(23 + 11 + 2);
        assertThat(metrics).allMatch(it -> definitions.contains(it, RDF.type.asNode(), DQV.Metric.asNode()));
        assertThat(definitions.stream(Node.ANY, RDF.type.asNode(), DQV.Metric.asNode()))
                .extracting(it -> it.getSubject())
                .containsExactlyInAnyOrderElementsOf(metrics);
    }

    @Test
    void metricsOfMqaHaveTheirEqualsAtTheEuropeanPortal() {
        var definitions = MetricDefinitions.graph();
        var keyword = NodeFactory.createURI(QualityGraphs.METRICS + "keyword");

        assertThat(definitions.contains(
                        keyword,
                        SKOS.exactMatch.asNode(),
                        NodeFactory.createURI("https://piveau.eu/ns/voc#keywordAvailability")))
                .isTrue();
    }

    @Test
    void whatNobodyCheckedIsNotMeasured() {
        var measured = QualityGraphs.of(Datasets.IRI, measure(PERFECT, Reachability.UNKNOWN, List.of()));

        assertThat(measured.stream(Node.ANY, DQV.value.asNode(), Node.ANY)
                        .map(it -> it.getSubject().getURI()))
                .noneMatch(it -> it.endsWith("url-reachable"))
                .anyMatch(it -> Objects.equals(it, "https://contoh.go.id/dataset/1#mutu-mqa"));
    }
}
