package id.satudata.hub.quality;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.vocabulary.DQV;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * What was measured as dqv:QualityMeasurement: the answers of the MQA checks and the score of every dimension. All of it
 * depends on the revision alone: where a promise was made, it says until when it is kept, not whether it is late today.
 */
public final class QualityGraphs {

    /** The scheme of our metrics. */
    public static final String METRICS = "https://w3id.org/satudata-hub/id/mutu/";

    private QualityGraphs() {}

    public static Graph of(Iri dataset, Assessment assessment) {
        var graph = GraphFactory.createDefaultGraph();
        assessment.checks().stream()
                .filter(it -> it.is(Framework.MQA) && it.answer() != Answer.NOT_CHECKED)
                .forEach(it -> add(graph, dataset, it.check().code(), truth(it.answer() == Answer.MET)));
        Stream.of(Dimension.values())
                .filter(it -> it != Dimension.KETERKINIAN)
                .forEach(it -> add(graph, dataset, it.code(), number(assessment.score(it))));
        add(graph, dataset, "mqa", number(assessment.points()));
        if (assessment.freshness() instanceof Freshness.Promised it) {
            add(
                    graph,
                    dataset,
                    "mutakhir-sampai",
                    NodeFactory.createLiteralDT(it.due().toString(), XSDDatatype.XSDdate));
        }
        return graph;
    }

    private static void add(Graph graph, Iri dataset, String metric, Node value) {
        var subject = NodeFactory.createURI(dataset.value());
        var measurement = NodeFactory.createURI(dataset.value() + "#mutu-" + metric);
        graph.add(subject, DQV.hasQualityMeasurement.asNode(), measurement);
        graph.add(measurement, RDF.type.asNode(), DQV.QualityMeasurement.asNode());
        graph.add(measurement, DQV.isMeasurementOf.asNode(), NodeFactory.createURI(METRICS + metric));
        graph.add(measurement, DQV.computedOn.asNode(), subject);
        graph.add(measurement, DQV.value.asNode(), value);
    }

    private static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }
}
