package id.satudata.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.connector.DataFileReader;
import id.satudata.hub.connector.RecordContent.Sidecar;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.rdf.DescriptionGraphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What GeoJSON says about where a dataset is. */
class PositionsOfFilesTests {

    private static final String TWO_POINTS = "[115.0912345678, -8.1], [114.5, -8.2000001]";

    private final Mapping mapping = new Mapping(Samples.SPACE, Samples.CONCEPTS);

    @TempDir
    private Path folder;

    @Test
    void areItsPlaceWhereNothingElseSaysOne() throws IOException {
        assertThat(boxes(TWO_POINTS, "{\"judul\": \"Jalan\"}"))
                .containsExactly(
                        "POLYGON((114.5 -8.1, 115.091235 -8.1, 115.091235 -8.200001, 114.5 -8.200001, 114.5 -8.1))");
    }

    @Test
    void giveWayToWhatItsDescriptionSays() throws IOException {
        assertThat(boxes(TWO_POINTS, "{\"judul\": \"Jalan\", \"cakupanWilayah\": \"51.08\"}"))
                .isEmpty();
    }

    @Test
    void areNoPlaceWhereTheyCoverNone() throws IOException {
        assertThat(boxes("[115.09, -8.1]", "{\"judul\": \"Jalan\"}")).isEmpty();
    }

    private List<String> boxes(String positions, String sidecar) throws IOException {
        var file = Files.writeString(
                folder.resolve("jalan.geojson"),
                "{\"features\": [{\"geometry\": {\"coordinates\": [" + positions + "]}, \"properties\": {\"a\": 1}}]}");
        var record = new DataFileReader()
                .read(
                        "jalan.geojson",
                        file,
                        "jalan.geojson",
                        Optional.of(new Sidecar("application/json", Bytes.utf8(sidecar))));
        var mapped = mapping.describe(record, Samples.source("contoh", "folder"));
        return boxes(((Mapped.Usable) mapped).description());
    }

    private static List<String> boxes(Description description) {
        var graphs = new DescriptionGraphs(Samples.SPACE);
        var graph = graphs.graphOf(description);
        assertThat(graphs.describe(description.id(), graph)).isEqualTo(description);
        return graph.find(Node.ANY, DCAT.bbox.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .mapWith(Node::getLiteralLexicalForm)
                .toList();
    }
}
