package id.satudata.hub.connector.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.ConnectorContract;
import id.satudata.hub.connector.RecordContent.DataFile;
import id.satudata.hub.connector.RecordContent.Sidecar;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.metadata.Bytes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderConnectorTests extends ConnectorContract {

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
