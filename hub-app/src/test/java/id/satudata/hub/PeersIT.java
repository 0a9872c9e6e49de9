package id.satudata.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.satudata.hub.projection.Followers;
import id.satudata.hub.revision.RevisionLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs of others, as Debian packs them, read the hub completely; where one is not installed its test is skipped. */
class PeersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PYTHON = "/usr/bin/python3";
    private static final String PERL = "/usr/bin/perl";

    private final RunningHub hub = RunningHub.shared();

    @TempDir
    private Path folder;

    @BeforeEach
    void theViewsAreCurrent() throws InterruptedException {
        var head = hub.bean(RevisionLog.class).head();
        assertThat(hub.bean(Followers.class).awaitAll(head, PATIENCE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "rdf", "jsonld"})
    void rdflibWalksTheWholeCatalogue(String ending) throws Exception {
        requirePython("rdflib", "python3-rdflib");

        var found = json(run(
                PYTHON, script("dcat_pages.py"), hub.at("/catalog." + ending).toString()));

        assertThat(found.path("pages").asInt()).isGreaterThan(1);
        assertThat(found.path("titles").size()).isEqualTo(count());
        assertThat(found.path("titles").valueStream())
                .allSatisfy(it -> assertThat(it.asString()).isNotBlank());
    }

    @Test
    void sparqlWrapperGetsEveryFormAndFormat() throws Exception {
        requirePython("SPARQLWrapper", "python3-sparqlwrapper");

        var found =
                json(run(PYTHON, script("sparql_wrapper.py"), hub.at("/sparql").toString()));

        for (var form : List.of("json", "post", "direct", "xml", "csv", "tsv")) {
            assertThat(found.path(form).asInt()).as(form).isEqualTo(count());
        }
        assertThat(found.path("ask").asBoolean()).isTrue();
        assertThat(found.path("turtle").asInt()).isGreaterThanOrEqualTo(count());
        assertThat(found.path("rdfxml").asInt()).isEqualTo(found.path("turtle").asInt());
    }

    @Test
    void perlsHttpOaiHarvestsEveryRecord() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of(PERL))
                        && run(PERL, "-MHTTP::OAI", "-e", "1").code() == 0,
                "0 records by HTTP::OAI: libhttp-oai-perl is not installed");

        var told = run(PERL, script("oai_records.pl"), hub.at("/oai").toString());

        assertThat(told.code()).as(told.said()).isZero();
        var lines = told.said().lines().toList();
        assertThat(lines).doesNotHaveDuplicates().hasSize((int)
                hub.bean(RevisionLog.class).entries());
        assertThat(lines).filteredOn(it -> it.endsWith(" here")).hasSize(count());
    }

    private int count() throws Exception {
        return json(hub.get("/api/3/action/package_search?rows=0", "application/json")
                        .body())
                .path("result")
                .path("count")
                .asInt();
    }

    private void requirePython(String module, String debian) throws Exception {
        var isThere = Files.isExecutable(Path.of(PYTHON))
                && run(PYTHON, "-c", "import " + module).code() == 0;
        assumeTrue(isThere, () -> "0 pages by " + module + ": " + debian + " is not installed");
    }

    private String script(String name) throws IOException {
        var file = folder.resolve(name);
        try (var script = PeersIT.class.getResourceAsStream("peers/" + name)) {
            assertThat(script).as(name).isNotNull();
            Files.copy(script, file);
        }
        return file.toString();
    }

    private static JsonNode json(Told told) {
        assertThat(told.code()).as(told.said()).isZero();
        return json(told.said());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private record Told(int code, String said) {}

    private Told run(String... words) throws Exception {
        var output = Files.createTempFile(folder, "said", ".txt");
        var program = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(program.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as(words[0])
                    .isTrue();
        } finally {
            program.destroyForcibly();
        }
        return new Told(program.exitValue(), Files.readString(output, UTF_8));
    }
}
