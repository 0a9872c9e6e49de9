package id.satudata.hub.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.RecordContent.DcatDataset;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.RealData;
import id.satudata.hub.fixture.SourceServer;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.junit.jupiter.api.Test;

/** Harvests the published example catalogues of DCAT-AP-ES over HTTP. */
class DcatCataloguesRealDataIT {

    private static final IriSpace SPACE = new IriSpace(Iri.of("http://localhost:8080"));
    private static final Concepts CONCEPTS = new Concepts();
    private static final int CATALOGUES = 13;

    @Test
    void recordsOrRefusesEveryDatasetOfEveryCatalogue() throws Exception {
        var catalogues = catalogues();

        assertThat(catalogues).hasSize(CATALOGUES);
        var all = RunCounts.NONE;
        for (var file : catalogues) {
            var harvest = harvest(file);
            all = all.plus(harvest.report().counts());
            assertThat(harvest.report().state()).as(file.toString()).isEqualTo(RunState.COMPLETED);
            assertThat(harvest.report().counts().fetched()).as(file.toString()).isPositive();
            assertThat(harvest.intake().accepted().size() + harvest.refused().size())
                    .as(file.toString())
                    .isEqualTo((int) harvest.report().counts().fetched());
        }
        RealData.report(CATALOGUES + " DCAT-AP-ES catalogues: " + all);
    }

    @Test
    void givesTheSameGraphsInEverySyntax() throws Exception {
        for (var file : catalogues()) {
            var published = canonical(harvest(file));
            var model = RDFDataMgr.loadModel(file.toString());

            for (var syntax : List.of(RDFFormat.TURTLE_BLOCKS, RDFFormat.RDFXML_PLAIN, RDFFormat.JSONLD11_PLAIN)) {
                var document = RDFWriter.source(model).format(syntax).asString();
                var mediaType = syntax.getLang().getHeaderString();

                assertThat(canonical(harvest(document, mediaType)).equals(published))
                        .as(file + " as " + mediaType)
                        .isTrue();
            }
        }
    }

    /** Of the twins the publisher offers in two syntaxes, some say different things; those that do not give the same graphs. */
    @Test
    void givesTheSameGraphsForTwinsThatSayTheSame() throws Exception {
        var twins = catalogues().stream()
                .filter(it -> it.toString().endsWith(".rdf"))
                .filter(it -> RDFDataMgr.loadModel(it.toString())
                        .isIsomorphicWith(RDFDataMgr.loadModel(turtleOf(it).toString())))
                .toList();

        RealData.report(twins.size() + " of 5 pairs of twins say the same");
        assertThat(twins).isNotEmpty();
        for (var twin : twins) {
            assertThat(canonical(harvest(twin))).as(twin.toString()).isEqualTo(canonical(harvest(turtleOf(twin))));
        }
    }

    private static Path turtleOf(Path rdf) {
        return Path.of(rdf.toString().replace("/rdf/", "/ttl/").replace(".rdf", ".ttl"));
    }

    @Test
    void leavesNoStatementAboutADatasetBehind() throws Exception {
        for (var file : catalogues()) {
            for (var record : harvest(file).intake().accepted()) {
                var graph = ((DcatDataset) record.record().content()).graph();

                assertThat(graph.size()).as(record.record().key()).isGreaterThan(5);
                assertThat(record.description().wording().title().isEmpty()).isFalse();
            }
        }
    }

    private static Map<String, String> canonical(Harvest harvest) {
        var graphs = new DescriptionGraphs(SPACE);
        var byKey = new TreeMap<String, String>();
        for (Mapped.Usable it : harvest.intake().accepted()) {
            var graph = graphs.graphOf(it.description());
            byKey.put(
                    it.record().key(),
                    CanonicalGraph.of(graph, SPACE.entry(it.description().id()))
                            .nquads()
                            .text());
        }
        return byKey;
    }

    private static List<Path> catalogues() throws IOException {
        try (var files = Files.walk(RealData.folder("dcat-ap-es/examples"))) {
            return files.filter(it ->
                            it.toString().endsWith(".ttl") || it.toString().endsWith(".rdf"))
                    .sorted()
                    .toList();
        }
    }

    private static Harvest harvest(Path file) throws Exception {
        return harvest(
                Files.readString(file), file.toString().endsWith(".ttl") ? "text/turtle" : "application/rdf+xml");
    }

    private static Harvest harvest(String document, String mediaType) throws Exception {
        var intake = new InMemoryIntake();
        var mapping = new Mapping(SPACE, CONCEPTS);
        try (var server = new SourceServer();
                var egress = Egress.client(Egress.patient());
                var pipeline = new Pipeline(Connectors.over(egress), mapping::describe, intake)) {
            server.on("/catalog", mediaType, document);
            var report = pipeline.run(Sources.at("dcat", server.address("/catalog")));
            return new Harvest(report, intake, pipeline.ledger().refusedKeys());
        }
    }

    private record Harvest(RunReport report, InMemoryIntake intake, List<String> refused) {}
}
