package id.satudata.hub.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.Connectors;
import id.satudata.hub.connector.Sources;
import id.satudata.hub.fixture.Cassette;
import id.satudata.hub.fixture.Egress;
import id.satudata.hub.fixture.RealData;
import id.satudata.hub.fixture.SourceServer;
import id.satudata.hub.mapping.Mapping;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Harvests a national portal from recorded traffic, replayed as it went over the wire. */
class CkanReplayRealDataIT {

    private static final Mapping MAPPING = new Mapping(new IriSpace(Iri.of("http://localhost:8080")), new Concepts());
    private static final String NOTHING_MORE =
            "{\"help\":\"\",\"success\":true,\"result\":{\"count\":0,\"results\":[]}}";

    @Test
    void recordsOrRefusesEveryPackageWithItsTitleAndResources() throws Exception {
        var all = RunCounts.NONE;
        var findings = new TreeMap<String, Long>();
        for (var file : recordings(200)) {
            var packages = packages(file);
            var harvest = harvest(file);

            assertThat(harvest.report().state()).as(file.toString()).isEqualTo(RunState.COMPLETED);
            assertThat(harvest.report().counts().fetched()).as(file.toString()).isEqualTo(packages.size());
            assertThat(titles(harvest))
                    .as(file.toString())
                    .containsExactlyInAnyOrderEntriesOf(titles(packages, harvest));
            assertThat(resources(harvest))
                    .as(file.toString())
                    .containsExactlyInAnyOrderEntriesOf(resources(packages, harvest));
            all = all.plus(harvest.report().counts());
            harvest.codes().forEach((code, count) -> findings.merge(code, count, Long::sum));
        }
        RealData.report("CKAN recordings: " + all + " " + findings);
    }

    @Test
    void failsWithThePortalsOwnWordsWhereItAnsweredAnError() throws Exception {
        for (var file : recordings(404)) {
            var report = harvest(file).report();

            assertThat(report.state()).isEqualTo(RunState.FAILED);
            assertThat(report.reason().english()).contains("404");
        }
    }

    private static Map<String, String> titles(Harvest harvest) {
        return harvest.intake().accepted().stream()
                .collect(Collectors.toMap(
                        it -> it.record().key(),
                        it -> it.description().wording().title().in("id").orElse("")));
    }

    private static Map<String, String> titles(Map<String, JsonNode> packages, Harvest harvest) {
        return packages.entrySet().stream()
                .filter(it -> !harvest.refused().contains(it.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> spaced(it.getValue().path("title").asString())));
    }

    /** Runs of white space and control characters are one space in a title. */
    private static String spaced(String text) {
        return text.strip().replaceAll("[\\s\\x{80}-\\x{9F}]+", " ");
    }

    /** Distributions, and the resources without an address to make one of. */
    private static Map<String, Integer> resources(Harvest harvest) {
        return harvest.intake().accepted().stream()
                .collect(Collectors.toMap(
                        it -> it.record().key(),
                        it -> it.description().distributions().size() + withoutAddress(it.findings())));
    }

    private static int withoutAddress(List<Finding> findings) {
        return (int) findings.stream()
                .filter(it -> it.code().equals("url-missing") || it.code().equals("url-invalid"))
                .filter(it -> it.field().equals("accessURL"))
                .count();
    }

    private static Map<String, Integer> resources(Map<String, JsonNode> packages, Harvest harvest) {
        return packages.entrySet().stream()
                .filter(it -> !harvest.refused().contains(it.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> it.getValue().path("resources").size()));
    }

    private static Map<String, JsonNode> packages(Path file) throws IOException {
        var answer = JsonMapper.shared().readTree(Cassette.read(file).unpacked());
        return StreamSupport.stream(answer.path("result").path("results").spliterator(), false)
                .collect(Collectors.toMap(it -> it.path("id").asString(), it -> it));
    }

    private static List<Path> recordings(int status) throws IOException {
        try (var files = Files.list(RealData.folder("ckan-recorded/data/cassettes"))) {
            return files.filter(it -> answers(it, status)).sorted().toList();
        }
    }

    /** Whether it is a search, or an error, which any action answers alike. */
    private static boolean answers(Path file, int status) {
        try {
            var recorded = Cassette.read(file);
            return recorded.status() == status
                    && (status != 200 || recorded.asked().contains("package_search"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read recording " + file, e);
        }
    }

    private static Harvest harvest(Path file) throws Exception {
        var recorded = Cassette.read(file);
        var intake = new InMemoryIntake();
        try (var server = new SourceServer();
                var egress = Egress.client(Egress.patient());
                var pipeline = new Pipeline(Connectors.over(egress), MAPPING::describe, intake)) {
            server.on("/api", exchange -> {
                if (exchange.getRequestURI().getQuery().contains("start=0")) {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    SourceServer.send(exchange, recorded.status(), recorded.mediaType(), recorded.packed());
                } else {
                    SourceServer.send(exchange, 200, "application/json", NOTHING_MORE.getBytes(UTF_8));
                }
            });
            var report = pipeline.run(Sources.at("ckan", server.address("/")));
            return new Harvest(report, intake, pipeline.ledger().refusedKeys());
        }
    }

    private record Harvest(RunReport report, InMemoryIntake intake, List<String> refused) {

        Map<String, Long> codes() {
            return intake.accepted().stream()
                    .flatMap(it -> it.findings().stream())
                    .collect(groupingBy(Finding::code, counting()));
        }
    }
}
