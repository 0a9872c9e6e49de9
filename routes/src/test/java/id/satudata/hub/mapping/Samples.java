package id.satudata.hub.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.DataFileReader;
import id.satudata.hub.connector.DatasetRecords;
import id.satudata.hub.connector.RecordContent.CkanPackage;
import id.satudata.hub.connector.RecordContent.Sidecar;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.Walk;
import id.satudata.hub.connector.webapi.WebApiConnector;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.SourceServer;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import id.satudata.hub.rdf.UnreadableRdf;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample records, read as their connectors read them. */
final class Samples {

    static final Path FOLDER = Path.of("..", "ingestion-samples", "src", "main", "resources", "samples");
    static final IriSpace SPACE = new IriSpace(Iri.of("https://hub.contoh.go.id"));
    static final Concepts CONCEPTS = new Concepts();

    private static final Iri SITE = Iri.of("https://data.bulelengkab.go.id");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Samples() {}

    static Source source(String id, String kind) {
        return new Source(
                new SourceId(id),
                kind,
                URI.create("https://data.bulelengkab.go.id"),
                LocalizedText.indonesian(id),
                Optional.of(Agent.named("Pemerintah Kabupaten Buleleng")));
    }

    /** The records of one document or file; its sidecar, if any, lies beside it. */
    static List<SourceRecord> records(String kind, Path file) throws IOException {
        return switch (kind) {
            case "ckan" -> packages(text(file));
            case "dcat" -> datasets(file);
            case "webapi" -> api(file);
            case "datajson", "oaipmh", "sparql", "ldes" -> SampleSources.walk(kind, file);
            case "folder" ->
                DataFileReader.reads(name(file))
                        ? List.of(new DataFileReader().read(name(file), file, name(file), sidecar(file)))
                        : SampleSources.folder(file);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** An answer of a web API, with the mapping beside it. */
    private static List<SourceRecord> api(Path file) throws IOException {
        var mapping = Files.readString(file.resolveSibling("mapping.json"));
        try (var server = new SourceServer();
                var egress = Egress.client(Egress.patient())) {
            server.on(
                    "/" + name(file),
                    it -> SourceServer.send(it, 200, "", text(file).toArray()));
            var source = new Source(
                            new SourceId("contoh"),
                            "webapi",
                            server.address("/" + name(file)),
                            LocalizedText.indonesian("contoh"),
                            Optional.empty())
                    .withSettings(new SourceSettings(Map.of("mapping", mapping)));
            return Walk.over(new WebApiConnector(egress), source).records();
        }
    }

    private static List<SourceRecord> packages(Bytes content) {
        try {
            var tree = JSON.readTree(content.toArray());
            var all = tree.isArray() ? List.copyOf(tree.values()) : List.of(tree);
            return all.stream()
                    .map(it -> SourceRecord.of(key(it), new CkanPackage(Bytes.utf8(it.toString()), SITE)))
                    .toList();
        } catch (JacksonException e) {
            return List.of(SourceRecord.of("?", new CkanPackage(content, SITE)));
        }
    }

    private static String key(JsonNode tree) {
        return tree.path("id").isString() ? tree.path("id").stringValue() : "?";
    }

    private static List<SourceRecord> datasets(Path file) throws IOException {
        var format = RdfFormat.ofExtension(name(file).substring(name(file).lastIndexOf('.')))
                .orElseThrow();
        try {
            return DatasetRecords.of(RdfReading.LIMITED.read(text(file), format, SITE));
        } catch (UnreadableRdf e) {
            var finding =
                    Finding.of(Finding.Severity.ERROR, "record-unreadable", "record", String.valueOf(e.getMessage()));
            return List.of(new SourceRecord("?", new Unreadable(), List.of(finding)));
        }
    }

    private static Optional<Sidecar> sidecar(Path file) throws IOException {
        var json = file.resolveSibling(name(file) + ".meta.json");
        var turtle = file.resolveSibling(name(file) + ".meta.ttl");
        if (Files.exists(json)) {
            return Optional.of(new Sidecar("application/json", text(json)));
        }
        return Files.exists(turtle) ? Optional.of(new Sidecar("text/turtle", text(turtle))) : Optional.empty();
    }

    /** The content with the address of the server that would hand it out. */
    static Bytes text(Path file) throws IOException {
        var content = Files.readAllBytes(file);
        var latin = new String(content, java.nio.charset.StandardCharsets.ISO_8859_1);
        return latin.contains("{base}")
                ? Bytes.utf8(new String(content, UTF_8).replace("{base}", "https://sumber.contoh.go.id"))
                : Bytes.copyOf(content);
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
