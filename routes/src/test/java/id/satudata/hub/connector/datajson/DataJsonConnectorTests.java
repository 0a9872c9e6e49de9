package id.satudata.hub.connector.datajson;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.connector.Connector;
import id.satudata.hub.connector.RecordContent.DataJsonDataset;
import id.satudata.hub.connector.RecordPages;
import id.satudata.hub.connector.RemoteConnectorContract;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.fixture.SourceServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DataJsonConnectorTests extends RemoteConnectorContract {

    private static final String PATH = "/data.json";
    private int documents;

    @Override
    protected Connector connector(EgressClient egress) {
        return new DataJsonConnector(egress);
    }

    @Override
    protected String path() {
        return PATH;
    }

    @Override
    protected String mediaType() {
        return "application/json";
    }

    @Override
    protected Source sourceOf(int records) {
        return serving(catalogue(IntStream.range(0, records)
                .mapToObj(DataJsonConnectorTests::dataset)
                .toList()));
    }

    /** A document has no second page, but what comes behind its first dataset may be anything, too. */
    @Override
    protected Source sourceWithSecondPage(int status, String body) {
        return serving("{\"dataset\": [" + dataset(1) + ", " + body);
    }

    @Test
    void findsTheDocumentAtItsUsualPlace() throws IOException {
        server.on(PATH, mediaType(), catalogue(List.of(dataset(1))));

        assertThat(Walk.over(connector(), source("")).keys()).hasSize(1);
        assertThat(Walk.over(connector(), source("/")).keys()).hasSize(1);
        assertThat(server.asked()).containsExactly(PATH, PATH);
    }

    @Test
    void keepsDatasetsByteForByte() throws IOException {
        var strange = "{ \"identifier\":\"a\",\n\t\"title\" : \"Désa \\u00e9 } ] \\\" \", \"n\": 1.50E+3 }";

        var record = only("\uFEFF\n" + catalogue(List.of(strange)) + "\n");

        assertThat(json(record)).isEqualTo(strange);
        assertThat(record.findings()).isEmpty();
    }

    @Test
    void readsTheBareListOfEarlierVersions() throws IOException {
        var walk = walk("[" + dataset(1) + "," + dataset(2) + "]");

        assertThat(walk.keys()).containsExactly("data-00001", "data-00002");
        assertThat(walk.total()).isEqualTo(2);
    }

    @Test
    void findsTheListWhereverItStands() throws IOException {
        var walk =
                walk("{\"x\": {\"dataset\": [1, {\"identifier\": \"no\"}]}, \"y\": [[]], \"z\": \"\\\\\", \"n\": null,"
                        + " \"dataset\": [" + dataset(1)
                        + "], \"conformsTo\": \"https://project-open-data.cio.gov/v1.1/schema\"}");

        assertThat(walk.keys()).containsExactly("data-00001");
    }

    @Test
    void readsOnBehindAWholePageOfDatasetsThatCameBefore() throws IOException {
        var all = new ArrayList<>(Collections.nCopies(1 + 2 * RecordPages.LARGEST_PAGE, dataset(1)));
        all.add(dataset(2));

        var walk = walk(catalogue(all));

        assertThat(walk.keys()).startsWith("data-00001").endsWith("data-00002");
        assertThat(walk.codes()).isNotEmpty().containsOnly("identifier-duplicate");
    }

    @Test
    void goesOnBehindDatasetsThatAreBroken() throws IOException {
        var broken = List.of(
                "{\"identifier\": \"a\" \"title\": \"the comma is missing\"}",
                "{\"title\": NaN, \"identifier\": \"b\"}",
                "{\"identifier\": \"c\", \"title\": \"\u0001\"}",
                "{\"title\": \"no name\"}",
                "{\"identifier\": \" \"}",
                "{\"identifier\": {\"a\": 1}}",
                "null",
                "7",
                "\"x\"",
                "[" + dataset(3) + "]",
                "{\"identifier\": " + "[".repeat(200) + "]".repeat(200) + "}",
                "{\"identifier\": \"" + "x".repeat(3_000) + "\"}");

        var walk = walk(catalogue(broken).replace("]}", "," + dataset(1) + ",]}"));

        assertThat(walk.keys().getFirst()).isEqualTo("a"); // told by the mapping, which reads all of it
        assertThat(walk.keys()).endsWith("data-00001").hasSize(broken.size() + 1);
        assertThat(walk.codes())
                .containsExactly(
                        "record-unreadable",
                        "identifier-missing",
                        "identifier-missing",
                        "identifier-missing",
                        "record-unreadable",
                        "record-unreadable",
                        "record-unreadable",
                        "record-unreadable",
                        "record-unreadable",
                        "record-unreadable");
    }

    @Test
    void flagsDatasetsThatComeTwice() throws IOException {
        assertThat(walk(catalogue(List.of(dataset(1), dataset(2), dataset(1)))).codes())
                .containsExactly("identifier-duplicate");
    }

    @Test
    void keepsWhatCameBeforeTheDocumentBreaksOff() throws IOException {
        var whole = catalogue(IntStream.range(0, 700)
                .mapToObj(DataJsonConnectorTests::dataset)
                .toList());
        var source = serving(whole.substring(0, whole.length() / 2));

        try (var walk = connector().open(source)) {
            assertThat(walk.next().orElseThrow()).hasSizeBetween(300, 400);
            assertThat(walk.total()).isEmpty();
            assertThatThrownBy(walk::next)
                    .isInstanceOf(SourceUnreadable.class)
                    .hasMessageContaining("breaks off at line 1");
        }
    }

    @Test
    void saysWhenThereIsNoListOfDatasets() {
        assertThatThrownBy(() -> walk("{\"error\": \"not found\"}"))
                .isInstanceOf(SourceUnreadable.class)
                .hasMessageContaining("\"dataset\"");
    }

    @Test
    void readsTheBytesOfOneDatasetInAnotherEncoding() throws IOException {
        var head = "{\"dataset\": [{\"identifier\": \"a\", \"title\": \"é\"}, ".getBytes(UTF_8);
        var wrong = "{\"identifier\": \"b\", \"title\": \"é\"}]}".getBytes(ISO_8859_1);
        server.on("/mixed", exchange -> {
            var body = new byte[head.length + wrong.length];
            System.arraycopy(head, 0, body, 0, head.length);
            System.arraycopy(wrong, 0, body, head.length, wrong.length);
            SourceServer.send(exchange, 200, mediaType(), body);
        });

        var records = Walk.over(connector(), source("/mixed")).records();

        assertThat(records).extracting(DataJsonConnectorTests::json).allMatch(it -> it.contains("\"é\""));
        assertThat(records.getFirst().findings()).isEmpty();
        assertThat(records.getLast().findings()).extracting(it -> it.code()).containsExactly("encoding-guessed");
    }

    @Test
    void readsADocumentInTheEncodingItIsIn() throws IOException {
        var text = catalogue(List.of("{\"identifier\": \"a\", \"title\": \"é\"}"));
        server.on(
                        "/latin",
                        exchange -> SourceServer.send(
                                exchange, 200, "application/json;charset=iso-8859-1", text.getBytes(ISO_8859_1)))
                .on(
                        "/wide",
                        exchange ->
                                SourceServer.send(exchange, 200, mediaType(), ("\uFEFF" + text).getBytes(UTF_16LE)));

        for (var path : List.of("/latin", "/wide")) {
            var record = Walk.over(connector(), source(path)).records().getFirst();
            assertThat(json(record)).as(path).contains("\"é\"");
        }
    }

    /** More than one answer may have, and than there would be room for if it were read at once. */
    @Test
    void readsADocumentOf60MegabytesAndKeepsNothingOfIt() throws IOException {
        var filling = "x".repeat(60_000);
        server.on("/large", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", mediaType());
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("{\"dataset\": [".getBytes(UTF_8));
            for (int i = 0; i < 1_000; i++) {
                var one =
                        (i == 0 ? "" : ",") + "{\"identifier\": \"%d\", \"description\": \"%s\"}".formatted(i, filling);
                exchange.getResponseBody().write(one.getBytes(UTF_8));
            }
            exchange.getResponseBody().write("]}".getBytes(UTF_8));
        });
        var before = kept();

        try (var walk = connector().open(source("/large"))) {
            assertThat(walk.total()).hasValue(1_000);
            assertThat(walk.next().orElseThrow()).hasSizeBetween(100, 200); // a page holds no more than a few megabytes
            assertThat(kept()).hasSize(before.size() + 1);
        }

        assertThat(kept()).isEqualTo(before);
    }

    private static List<Path> kept() throws IOException {
        var own = "satudata-hub-harvest-" + ProcessHandle.current().pid() + "-";
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(it -> String.valueOf(it.getFileName()).startsWith(own))
                    .sorted()
                    .toList();
        }
    }

    private SourceRecord only(String document) throws IOException {
        return walk(document).records().getFirst();
    }

    private static String json(SourceRecord record) {
        return record.content() instanceof DataJsonDataset it ? it.json().text() : "";
    }

    private Walk walk(String document) throws IOException {
        return Walk.over(connector(), serving(document));
    }

    private Source serving(String document) {
        var path = "/document" + documents++;
        server.on(path, mediaType(), document);
        return source(path);
    }

    private Source source(String path) {
        return Sources.at("datajson", server.address(path));
    }

    private static String catalogue(List<String> datasets) {
        return "{\"@type\": \"dcat:Catalog\", \"conformsTo\": \"https://project-open-data.cio.gov/v1.1/schema\", \"dataset\": ["
                + datasets.stream().collect(joining(", ")) + "]}";
    }

    private static String dataset(int number) {
        return "{\"identifier\": \"data-%05d\", \"title\": \"Data\"}".formatted(number);
    }
}
