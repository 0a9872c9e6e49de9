package id.satudata.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.satudata.hub.dump.Dumps;
import id.satudata.hub.dump.Making;
import id.satudata.hub.rdf.DumpFormat;
import id.satudata.hub.vocabulary.HYDRA;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** Every page of the catalogue and every dataset, as they leave by the doors, by the shapes published with DCAT-AP 3.0.1. */
class CatalogueShapesRealDataIT {

    private final RunningHub hub = RunningHub.shared();

    @Test
    void theShapesOfDcatApObjectToNothing() throws Exception {
        var shapes = shapes();
        var datasets = 0;
        var next = "/catalog.ttl";
        while (!next.isEmpty()) {
            var page = read(next);
            assertThat(violations(shapes, page)).as(next).isEmpty();
            for (var dataset : datasets(page)) {
                var address = dataset.substring(hub.at("").toString().length()) + ".ttl";
                assertThat(violations(shapes, read(address))).as(address).isEmpty();
                datasets++;
            }
            next = next(page);
        }
        System.out.println("[real data] the catalogue and " + datasets
                + " datasets by the core, range and list shapes: 0 violations");
        assertThat(datasets).isPositive();
    }

    @Test
    void theShapesObjectToNothingTheHubSaysOfItself() throws Exception {
        var shapes = shapes();
        assertThat(hub.bean(Dumps.class).make()).isInstanceOfAny(Making.Made.class, Making.Unchanged.class);

        assertThat(violations(shapes, read("/void.ttl"))).isEmpty();
    }

    /** A dump has no words for the terms it refers to, so only the core of the shapes can judge it. */
    @Test
    void theCoreShapesObjectToNothingInTheWholeDump() throws Exception {
        var core = shapes().subList(0, 1);
        hub.bean(Dumps.class).make();
        var dump = hub.bean(Dumps.class).newest().orElseThrow();
        var graph = GraphFactory.createDefaultGraph();
        try (var in = new GZIPInputStream(
                Files.newInputStream(dump.file(DumpFormat.TURTLE).path()))) {
            RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
        }

        assertThat(datasets(graph)).hasSize((int) dump.entries());
        assertThat(violations(core, graph)).isEmpty();
    }

    private Graph read(String address) throws Exception {
        return RDFParser.fromString(hub.get(address, "text/turtle").body(), Lang.TURTLE)
                .toGraph();
    }

    private static List<String> datasets(Graph page) {
        return page.find(Node.ANY, RDF.type.asNode(), DCAT.Dataset.asNode())
                .mapWith(it -> it.getSubject().getURI())
                .toList();
    }

    private String next(Graph page) {
        var links = page.stream(Node.ANY, HYDRA.next.asNode(), Node.ANY);
        return links.findFirst()
                .map(it ->
                        it.getObject().getURI().substring(hub.at("").toString().length()))
                .orElse("");
    }

    private static List<String> violations(List<Shapes> shapes, Graph graph) {
        return shapes.stream()
                .flatMap(it -> ShaclValidator.get().validate(it, graph).getEntries().stream())
                .filter(it -> it.severity().equals(Severity.Violation))
                .map(it -> it.focusNode() + " " + it.resultPath() + " " + it.value() + " " + it.message())
                .toList();
    }

    private static List<Shapes> shapes() {
        var folder = Path.of(System.getProperty("satudata.realdata", "../../shared/data"))
                .resolve("dcat-ap-3.0.1/releases/3.0.1/html/shacl");
        if (!Files.isDirectory(folder)) {
            System.out.println("[real data] 0 files read: " + folder + " is absent");
        }
        assumeThat(folder).isDirectory();
        return Stream.of("shapes.ttl", "range.ttl", "mdr-vocabularies.shape.ttl")
                .map(it -> Shapes.parse(
                        RDFParser.source(folder.resolve(it).toString()).toGraph()))
                .toList();
    }
}
