package id.satudata.hub.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** What the metrics of our measurements mean (dqv:Metric, dqv:Dimension), as RDF. */
public final class MetricDefinitions {

    private static final String FILE = "mutu.ttl";

    private MetricDefinitions() {}

    public static Graph graph() {
        try (var file = MetricDefinitions.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The definitions of the metrics are not bundled");
            }
            return RDFParser.source(file).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
