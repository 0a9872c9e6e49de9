package id.satudata.hub.connector.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.ConnectorContract;
import id.satudata.hub.connector.RecordContent.DataFile;
import id.satudata.hub.connector.RecordContent.Sidecar;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.connector.dump.Document;
import id.satudata.hub.metadata.Bytes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderConnectorTests extends ConnectorContract {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String TYPE = RDF + "type";
    private static final String DATASET = DCAT + "Dataset";

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    @Override
    protected Connector connector() {
        return new FolderConnector();
    }

    @Override
    protected Source sourceOf(int records) throws IOException {
        for (int i = 0; i < records; i++) {
            write("%03d/data-%05d.csv".formatted(i % 7, i), "a,b\n1," + i + "\n");
        }
        return source();
    }

    @Override
    protected Source unreachable() {
        return Sources.at("folder", folder.resolve("absent").toUri());
    }

    @Test
    void readsDataFilesWithTheirSidecars() throws IOException {
        write("a.csv", "kode,n\n1100,1\n");
        write("a.csv.meta.json", "{}");
        write("b/b.CSV", "x\n1\n");
        write("b/b.CSV.meta.ttl", "<> a <x> .");
        write("c.csv", "x\n1\n");
        write("notes.txt", "not data");
        write("orphan.csv.meta.json", "{}");

        var walk = Walk.over(connector(), source());

        assertThat(walk.keys()).containsExactly("a.csv", "b/b.CSV", "c.csv");
        assertThat(walk.records())
                .extracting(it -> ((DataFile) it.content())
                        .sidecar()
                        .map(Sidecar::mediaType)
                        .orElse(""))
                .containsExactly("application/json", "text/turtle", "");
        assertThat(((DataFile) walk.records().getFirst().content())
                        .sidecar()
                        .orElseThrow()
                        .content())
                .isEqualTo(Bytes.utf8("{}"));
    }

    @Test
    void leavesOutHiddenFilesAndLinksToTheOutside() throws IOException {
        write(".hidden.csv", "a\n1\n");
        write(".git/a.csv", "a\n1\n");
        write("~$open.xlsx", "lock");
        write("inside.csv", "a\n1\n");
        var secret = Files.writeString(elsewhere.resolve("secret.csv"), "a\n1\n");
        Files.createSymbolicLink(folder.resolve("out.csv"), secret);
        Files.createSymbolicLink(folder.resolve("outside"), elsewhere);
        Files.createSymbolicLink(folder.resolve("twin.csv"), folder.resolve("inside.csv"));
        Files.createSymbolicLink(folder.resolve("inside.csv.meta.json"), secret);

        var walk = Walk.over(connector(), source());

        assertThat(walk.keys()).containsExactly("inside.csv", "twin.csv");
        assertThat(((DataFile) walk.records().getFirst().content()).sidecar()).isEmpty();
    }

    @Test
    void doesNotStopAtAFileThatCannotBeRead() throws IOException {
        write("a.xlsx", "not a workbook");
        write("b.csv", "a\n1\n");

        var walk = Walk.over(connector(), source());

        assertThat(walk.keys()).containsExactly("a.xlsx", "b.csv");
        assertThat(walk.codes()).containsExactly("table-unreadable");
    }

    @Test
    void makesARecordOfEachDatasetThatRdfDescribes() throws IOException {
        write("a.csv", "a\n1\n");
        write("b/katalog.TTL", dataset("<https://data.go.id/1>", "satu") + dataset("<#dua>", "dua"));
        write("c.nt", "<https://data.go.id/3> <%s> <%s> .".formatted(TYPE, DATASET));
        write(
                "d.xml",
                "<?xml version='1.0'?>\n<!-- a ->\n<feed/> --><!-- b --><r:RDF xmlns:r='" + RDF + "' xmlns:d='" + DCAT
                        + "'><d:Dataset r:about='https://data.go.id/4'/></r:RDF>");
        write("e.jsonld", "{\"@id\": \"https://data.go.id/5\", \"@type\": \"" + DATASET + "\"}");
        write("f.csv", "a\n1\n");

        var walk = Walk.over(connector(), source());

        assertThat(walk.keys())
                .containsExactly(
                        "a.csv",
                        "file:///b/katalog.TTL#dua",
                        "https://data.go.id/1",
                        "https://data.go.id/3",
                        "https://data.go.id/4",
                        "https://data.go.id/5",
                        "f.csv");
        assertThat(walk.codes()).isEmpty();
        assertThat(walk.total()).isEqualTo(-1);
    }

    @Test
    void leavesOutXmlThatIsNoRdfAndDescriptionsBesideFiles() throws IOException {
        write("a.csv", "a\n1\n");
        write("a.csv.meta.ttl", dataset("<>", "satu"));
        write("orphan.csv.meta.ttl", dataset("<>", "dua"));
        write("feed.xml", "<feed><!-- <rdf:RDF> --></feed>");
        write("empty.xml", "");

        assertThat(Walk.over(connector(), source()).keys()).containsExactly("a.csv");
    }

    @Test
    void refusesABrokenRdfFileByItsNameAndPlaceAndGoesOn() throws IOException {
        write("a.ttl", dataset("<https://data.go.id/1>", "satu").replace("\" .", " ."));
        write("b.xml", "<rdf:RDF xmlns:rdf='" + RDF + "'>\n<a></rdf:RDF>");
        write("c.ttl", "<!DOCTYPE html><html></html>");
        write("d.ttl", "[".repeat(5_000));
        write("e.ttl", dataset("<https://data.go.id/1>", "satu"));

        var walk = Walk.over(connector(), source());

        assertThat(walk.keys()).containsExactly("a.ttl", "b.xml", "c.ttl", "d.ttl", "https://data.go.id/1");
        assertThat(walk.codes()).hasSize(4).containsOnly("datasets-unreadable");
        assertThat(said(walk, 0)).startsWith("line 2, column ");
        assertThat(said(walk, 1)).startsWith("line 2, column ");
        assertThat(said(walk, 3)).contains("deep");
        assertThat(walk.records()).extracting(this::isToldWithoutThisMachine).containsOnly(true);
    }

    @Test
    void saysWhereAnRdfFileDescribesNothing() throws IOException {
        write("a.ttl", "<https://data.go.id/1> <http://purl.org/dc/terms/title> 'tanpa jenis' .");

        var walk = Walk.over(connector(), source());

        assertThat(walk.keys()).containsExactly("a.ttl");
        assertThat(said(walk, 0)).isEqualTo("no dcat:Dataset in it");
    }

    @Test
    void tellsNamelessDatasetsOfTwoFilesApartAndTheSameNameTwice() throws IOException {
        write("a.ttl", dataset("[]", "satu") + dataset("<https://data.go.id/1>", "satu"));
        write("b.ttl", dataset("[]", "dua") + dataset("<https://data.go.id/1>", "dua"));

        var walk = Walk.over(connector(), source());

        assertThat(walk.keys())
                .filteredOn(it -> it.contains("#"))
                .hasSize(2)
                .anyMatch(it -> it.matches("a\\.ttl#[12]"))
                .anyMatch(it -> it.matches("b\\.ttl#[12]"));
        assertThat(walk.codes())
                .containsExactlyInAnyOrder("identifier-missing", "identifier-missing", "identifier-duplicate");
    }

    @Test
    void readsAnRdfFileThatIsTooLongForTheMemoryPieceByPiece() throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            text.append(dataset("<https://data.go.id/%05d>".formatted(i), "x".repeat(15_000)));
        }
        write("a.ttl", text.toString());

        var walk = Walk.over(connector(), source());

        assertThat(text.length()).isGreaterThan(Document.LARGEST_IN_MEMORY);
        assertThat(walk.records()).hasSize(1_500);
        assertThat(walk.pages()).allSatisfy(it -> assertThat(it).hasSizeBetween(1, RecordPages.LARGEST_PAGE));
        assertThat(walk.codes()).isEmpty();
    }

    private static String said(Walk walk, int record) {
        return walk.records().get(record).findings().getFirst().value();
    }

    private boolean isToldWithoutThisMachine(SourceRecord it) {
        return !it.toString().contains(folder.toString());
    }

    private static String dataset(String name, String title) {
        return "%s a <%s> ; <http://purl.org/dc/terms/title> \"%s\" .\n".formatted(name, DATASET, title);
    }

    @Test
    void refusesAddressesThatAreNoFolder() {
        for (var address : new String[] {"http://localhost/", "file://host/share", "file:relative"}) {
            var source = Sources.at("folder", URI.create(address));

            assertThatThrownBy(() -> connector().open(source)).isInstanceOf(SourceUnreadable.class);
        }
    }

    private Source source() {
        return Sources.at("folder", folder.toUri());
    }

    private void write(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
