package id.satudata.hub.connector.dcat;

import static id.satudata.hub.connector.dcat.DcatSite.MEDIA_TYPE;
import static id.satudata.hub.connector.dcat.DcatSite.PREFIXES;
import static id.satudata.hub.connector.dcat.DcatSite.dataset;
import static id.satudata.hub.connector.dcat.DcatSite.iri;
import static id.satudata.hub.connector.dcat.DcatSite.paging;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Catalogues that are one document, packed and larger than is held in memory. */
class DcatDumpTests {

    private final DcatSite site = new DcatSite();

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    @Test
    void readsAPageThatDoesNotFitIntoMemoryAndThoseBehindIt() throws IOException {
        site.server
                .on("/besar.ttl", MEDIA_TYPE, large() + paging("kedua"))
                .on("/kedua", MEDIA_TYPE, PREFIXES + dataset(70_000));

        var walk = site.walk("/besar.ttl");

        assertThat(walk.keys()).hasSize(1_501).startsWith(iri(0)).endsWith(iri(70_000));
        assertThat(walk.codes()).isEmpty();
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void tellsHowManyDatasetsADumpHas() throws IOException {
        site.server.on("/besar.ttl", MEDIA_TYPE, large());

        assertThat(site.walk("/besar.ttl").total()).isEqualTo(1_500);
    }

    @ParameterizedTest
    @CsvSource({"/kecil.ttl.gz, application/gzip, false", "/besar.ttl.gz, application/octet-stream, true"})
    void unpacksADump(String path, String mediaType, boolean isLarge) throws IOException {
        var packed = SourceServer.gzip((isLarge ? large() : PREFIXES + dataset(0)).getBytes(UTF_8));
        site.server.on(path, exchange -> SourceServer.send(exchange, 200, mediaType, packed));

        assertThat(site.walk(path).keys()).hasSize(isLarge ? 1_500 : 1);
    }

    @Test
    void readsNQuads() throws IOException {
        site.server.on(
                "/katalog.nq",
                "application/octet-stream",
                "<https://a.example/d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> <https://a.example/g> .");

        assertThat(site.walk("/katalog.nq").keys()).containsExactly("https://a.example/d");
    }

    @Test
    void takesNothingOfADumpThatIsBroken() {
        site.server.on("/besar.ttl", MEDIA_TYPE, large() + "<https://a.example/d> a dcat:Dataset ;; nonsens");

        assertThatThrownBy(() -> site.walk("/besar.ttl"))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("is not valid text/turtle: line");
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void refusesADumpThatUnpacksToManyTimesItsLength() {
        var bomb = SourceServer.gzip((PREFIXES + "# " + " ".repeat(40 << 20)).getBytes(UTF_8));
        site.server.on("/bom.ttl.gz", exchange -> SourceServer.send(exchange, 200, "application/gzip", bomb));

        assertThatThrownBy(() -> site.walk("/bom.ttl.gz"))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("200 times its length");
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void refusesADumpWhosePackingIsTorn() {
        var packed = SourceServer.gzip(large().getBytes(UTF_8));
        var torn = Arrays.copyOf(packed, packed.length / 2);
        site.server.on("/sobek.ttl.gz", exchange -> SourceServer.send(exchange, 200, "application/gzip", torn));

        assertThatThrownBy(() -> site.walk("/sobek.ttl.gz"))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("its packing is broken");
    }

    /** More than is held in memory, and hard to pack. */
    private static String large() {
        var random = new Random(1);
        var words = IntStream.range(0, 2_000)
                .mapToObj(_ -> Integer.toString(random.nextInt(), 36))
                .toList();
        return IntStream.range(0, 1_500)
                .mapToObj(it -> dataset(it) + "<" + iri(it) + "> dct:description \""
                        + random.ints(1_800, 0, words.size())
                                .mapToObj(words::get)
                                .collect(joining(" ")) + "\" .\n")
                .collect(joining("", PREFIXES, ""));
    }

    private static List<String> leftBehind() {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        var own = "satudata-hub-harvest-" + ProcessHandle.current().pid() + "-";
        try (var all = Files.list(temporary)) {
            return all.map(it -> it.getFileName().toString())
                    .filter(it -> it.startsWith(own))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
