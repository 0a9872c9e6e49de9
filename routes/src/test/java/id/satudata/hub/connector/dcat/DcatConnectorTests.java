package id.satudata.hub.connector.dcat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RemoteConnectorContract;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DcatConnectorTests extends RemoteConnectorContract {

    private static final String PREFIXES = """
            @prefix dcat: <http://www.w3.org/ns/dcat#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix hydra: <http://www.w3.org/ns/hydra/core#> .
            """;
    private int catalogs;

    @Override
    protected Connector connector(EgressClient egress) {
        return new DcatConnector(egress);
    }

    @Override
    protected String path() {
        return "/catalog.ttl";
    }

    @Override
    protected String mediaType() {
        return "text/turtle";
    }

    @Override
    protected Source sourceOf(int records) {
        return catalog(IntStream.range(0, records)
                .mapToObj(DcatConnectorTests::dataset)
                .collect(joining("\n", PREFIXES, "")));
    }

    @Override
    protected Source sourceWithSecondPage(int status, String body) {
        var second = "/second" + catalogs;
        server.on(second, status, mediaType(), body);
        return catalog(PREFIXES + dataset(1) + "<> a hydra:PartialCollectionView ; hydra:next <" + second + "> .");
    }

    @ParameterizedTest
    @CsvSource({
        "hydra:PartialCollectionView, hydra:next, <page2>",
        "hydra:PartialCollectionView, hydra:next, ^page2^",
        "hydra:PagedCollection, hydra:nextPage, <page2>",
        "hydra:PagedCollection, hydra:nextPage, ^/page2^"
    })
    void followsBothDialectsOfPaging(String type, String link, String next) throws IOException {
        server.on(
                        "/page1",
                        mediaType(),
                        PREFIXES + dataset(1) + "<> a " + type + " ; hydra:totalItems 2 ; " + link + " "
                                + next.replace('^', '"') + " .")
                .on("/page2", mediaType(), PREFIXES + dataset(2) + "<> a " + type + " .");

        var walk = Walk.over(connector(), source("/page1"));

        assertThat(walk.keys()).containsExactly(iri(1), iri(2));
        assertThat(walk.total()).isEqualTo(2);
    }

    @Test
    void keepsThePageThatNamesNoAddressAsItsNext() throws IOException {
        server.on(
                "/page1",
                mediaType(),
                PREFIXES + dataset(1) + "<> a hydra:PagedCollection ; hydra:nextPage \"halaman kedua|\" .");

        try (var pages = connector().open(source("/page1"))) {
            assertThat(pages.next()).hasValueSatisfying(it -> assertThat(it).hasSize(1));
            assertThatThrownBy(pages::next)
                    .isInstanceOf(SourceUnreadable.class)
                    .hasMessageContaining("no address: halaman kedua|");
        }
    }

    @Test
    void endsWhenPagesLeadInACircle() throws IOException {
        server.on("/one", mediaType(), PREFIXES + dataset(1) + paging("two"))
                .on("/two", mediaType(), PREFIXES + dataset(2) + paging("one"));

        assertThat(Walk.over(connector(), source("/one")).keys()).containsExactly(iri(1), iri(2));
    }

    @Test
    void endsWhenEveryPageIsTheSame() throws IOException {
        server.on("/same", exchange -> {
            var next = exchange.getRequestURI().getQuery() + "1";
            SourceServer.send(
                    exchange, 200, mediaType(), (PREFIXES + dataset(1) + paging("same?page=" + next)).getBytes(UTF_8));
        });

        assertThat(Walk.over(connector(), source("/same")).keys()).containsExactly(iri(1));
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void goesOnAfterAPageWithoutDatasets() throws IOException {
        server.on("/front", mediaType(), PREFIXES + "<c> a dcat:Catalog ." + paging("back"))
                .on("/back", mediaType(), PREFIXES + dataset(7));

        assertThat(Walk.over(connector(), source("/front")).keys()).containsExactly(iri(7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /a.ttl  | application/octet-stream | <https://a.example/d> a <http://www.w3.org/ns/dcat#Dataset> .
                    /a      | text/plain               | <https://a.example/d> a <http://www.w3.org/ns/dcat#Dataset> .
                    /a      | application/n-triples    | <https://a.example/d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .
                    /a.nt   | text/plain               | <https://a.example/d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .
                    /a      | application/ld+json      | {"@id":"https://a.example/d","@type":"http://www.w3.org/ns/dcat#Dataset"}
                    /a      | application/json         | {"@id":"https://a.example/d","@type":"http://www.w3.org/ns/dcat#Dataset"}
                    /a      | ``                       | {"@id":"https://a.example/d","@type":"http://www.w3.org/ns/dcat#Dataset"}
                    /a      | application/rdf+xml      | <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><Dataset xmlns="http://www.w3.org/ns/dcat#" rdf:about="https://a.example/d"/></rdf:RDF>
                    /a      | text/xml                 | <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><Dataset xmlns="http://www.w3.org/ns/dcat#" rdf:about="https://a.example/d"/></rdf:RDF>
                    /a      | text/html                | <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><Dataset xmlns="http://www.w3.org/ns/dcat#" rdf:about="https://a.example/d"/></rdf:RDF>
                    """)
    void findsTheSyntax(String path, String mediaType, String document) throws IOException {
        server.on(path, mediaType, document);

        assertThat(Walk.over(connector(), source(path)).keys()).containsExactly("https://a.example/d");
    }

    @Test
    void tellsWhereADocumentIsBroken() {
        server.on("/broken.ttl", mediaType(), PREFIXES + "<https://a.example/d> a dcat:Dataset ;\n  dct:title \"x .\n");

        assertThatThrownBy(() -> Walk.over(connector(), source("/broken.ttl")))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("line 6");
    }

    @Test
    void fetchesNoContextOfAJsonLdDocument() {
        server.on("/context", "application/ld+json", "{\"@context\":{}}")
                .on(
                        "/a",
                        "application/ld+json",
                        "{\"@context\":\"" + server.address("/context") + "\",\"@id\":\"https://a.example/\"}");

        assertThatThrownBy(() -> Walk.over(connector(), source("/a"))).isInstanceOf(SourceUnreadable.class);
        assertThat(server.asked()).containsExactly("/a");
    }

    @Test
    void takesTheIdentifierOfADatasetWithoutIri() throws IOException {
        var walk = Walk.over(
                connector(),
                catalog(PREFIXES
                        + "[] a dcat:Dataset ; dct:identifier \" D-1 \" . [] a dcat:Dataset ; dct:title \"x\" ."));

        assertThat(walk.keys()).contains("D-1").hasSize(2);
        assertThat(walk.codes()).containsExactly("identifier-missing");
    }

    @Test
    void flagsIrisThatCannotBeUsed() throws IOException {
        var walk = Walk.over(connector(), catalog(PREFIXES + "<https://a.example/a\\u0020b> a dcat:Dataset ."));

        assertThat(walk.codes()).containsExactly("identifier-invalid");
    }

    @Test
    void takesADatasetOnceThatMovedToTheNextPage() throws IOException {
        server.on("/one", mediaType(), PREFIXES + dataset(1) + paging("two"))
                .on("/two", mediaType(), PREFIXES + dataset(1) + dataset(2));

        var walk = Walk.over(connector(), source("/one"));

        assertThat(walk.keys()).containsExactly(iri(1), iri(2));
        assertThat(walk.codes()).isEmpty();
    }

    @Test
    void flagsDatasetsThatComeTwice() throws IOException {
        server.on("/one", mediaType(), PREFIXES + dataset(1) + paging("two"))
                .on("/two", mediaType(), PREFIXES + dataset(1).replace("Data 1", "Data lain") + dataset(2));

        var walk = Walk.over(connector(), source("/one"));

        assertThat(walk.keys()).containsExactly(iri(1), iri(1), iri(2));
        assertThat(walk.codes()).containsExactly("identifier-duplicate");
    }

    @Test
    void readsAPageThatDoesNotFitIntoMemoryAndThoseBehindIt() throws IOException {
        server.on("/besar.ttl", mediaType(), large() + paging("kedua"))
                .on("/kedua", mediaType(), PREFIXES + dataset(70_000));

        var walk = Walk.over(connector(), source("/besar.ttl"));

        assertThat(walk.keys()).hasSize(1_501).startsWith(iri(0)).endsWith(iri(70_000));
        assertThat(walk.codes()).isEmpty();
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void tellsHowManyDatasetsADumpHas() throws IOException {
        server.on("/besar.ttl", mediaType(), large());

        assertThat(Walk.over(connector(), source("/besar.ttl")).total()).isEqualTo(1_500);
    }

    @ParameterizedTest
    @CsvSource({"/kecil.ttl.gz, application/gzip, false", "/besar.ttl.gz, application/octet-stream, true"})
    void unpacksADump(String path, String mediaType, boolean isLarge) throws IOException {
        var packed = SourceServer.gzip((isLarge ? large() : PREFIXES + dataset(0)).getBytes(UTF_8));
        server.on(path, exchange -> SourceServer.send(exchange, 200, mediaType, packed));

        assertThat(Walk.over(connector(), source(path)).keys()).hasSize(isLarge ? 1_500 : 1);
    }

    @Test
    void readsNQuads() throws IOException {
        server.on(
                "/katalog.nq",
                "application/octet-stream",
                "<https://a.example/d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> <https://a.example/g> .");

        assertThat(Walk.over(connector(), source("/katalog.nq")).keys()).containsExactly("https://a.example/d");
    }

    @Test
    void takesNothingOfADumpThatIsBroken() {
        server.on("/besar.ttl", mediaType(), large() + "<https://a.example/d> a dcat:Dataset ;; nonsens");

        assertThatThrownBy(() -> Walk.over(connector(), source("/besar.ttl")))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("is not valid text/turtle: line");
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void refusesADumpThatUnpacksToManyTimesItsLength() {
        var bomb = SourceServer.gzip((PREFIXES + "# " + " ".repeat(40 << 20)).getBytes(UTF_8));
        server.on("/bom.ttl.gz", exchange -> SourceServer.send(exchange, 200, "application/gzip", bomb));

        assertThatThrownBy(() -> Walk.over(connector(), source("/bom.ttl.gz")))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("200 times its length");
        assertThat(leftBehind()).isEmpty();
    }

    @Test
    void refusesADumpWhosePackingIsTorn() {
        var packed = SourceServer.gzip(large().getBytes(UTF_8));
        var torn = Arrays.copyOf(packed, packed.length / 2);
        server.on("/sobek.ttl.gz", exchange -> SourceServer.send(exchange, 200, "application/gzip", torn));

        assertThatThrownBy(() -> Walk.over(connector(), source("/sobek.ttl.gz")))
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

    @Test
    void asksForChangesByTheParameterTheOperatorNames() throws IOException {
        server.on("/changes", mediaType(), PREFIXES + dataset(1));
        var since = Optional.of(Instant.parse("2026-01-02T03:04:05.678Z"));

        try (var walk = connector().open(asking("/changes?q=a#b", "modified_since"), since)) {
            assertThat(walk.isComplete()).isFalse();
            assertThat(walk.next().orElseThrow()).hasSize(1);
        }

        assertThat(server.asked().getFirst()).endsWith("/changes?q=a&modified_since=2026-01-02");
    }

    @Test
    void asksForAllWithoutSuchAParameterAndInAWholeWalk() throws IOException {
        server.on("/all", mediaType(), PREFIXES + dataset(1));

        try (var unnamed = connector().open(source("/all"), Optional.of(Instant.EPOCH));
                var whole = connector().open(asking("/all", "modified_since"))) {
            assertThat(unnamed.isComplete()).isTrue();
            assertThat(whole.isComplete()).isTrue();
        }

        assertThat(server.asked()).allMatch(it -> it.endsWith("/all"));
    }

    @Test
    void takesNoNameOfAParameterThatWouldBeMore() {
        assertThatThrownBy(() -> connector().open(asking("/all", "a=b&c"), Optional.of(Instant.EPOCH)))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("a=b&c");
    }

    private Source asking(String path, String parameter) {
        var plain = source(path);
        return new Source(
                plain.id(),
                plain.kind(),
                plain.address(),
                plain.title(),
                plain.publisher(),
                new SourceSettings(Map.of("changes-parameter", parameter)));
    }

    private Source catalog(String turtle) {
        var path = "/catalog-" + catalogs++;
        server.on(path, mediaType(), turtle);
        return source(path);
    }

    private Source source(String path) {
        return Sources.at("dcat", server.address(path));
    }

    private static String paging(String next) {
        return "<> a hydra:PartialCollectionView ; hydra:next <" + next + "> .";
    }

    private static String dataset(int number) {
        return "<%s> a dcat:Dataset ; dct:title \"Data %d\" .%n".formatted(iri(number), number);
    }

    private static String iri(int number) {
        return "https://data.example/dataset/%05d".formatted(number);
    }
}
