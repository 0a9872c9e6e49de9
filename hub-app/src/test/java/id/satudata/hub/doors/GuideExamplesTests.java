package id.satudata.hub.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.satudata.hub.security.TestKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs the very programs that the API guide shows, against the doors. */
@ServedDoors
class GuideExamplesTests {
    private static final Path FOLDER = Path.of("../docs/src/main/asciidoc/examples");
    private static final int LONGEST_SECONDS = 60;

    @LocalServerPort
    private int port;

    @Autowired
    private TestKeys.Keys keys;

    @ParameterizedTest(name = "{1} {0}")
    @CsvSource({
        "search.sh, bash, '\"success\":true'",
        "search.py, python3, datasets",
        "search.mjs, node, datasets",
        "changes.sh, bash, '\"sequence\":'",
        "changes.py, python3, datasets up to",
        "changes.mjs, node, datasets up to",
        "submit.sh, bash, '\"outcome\":\"acceptable\"'",
        "submit.py, python3, acceptable",
        "submit.mjs, node, acceptable"
    })
    void everyExampleOfTheGuideDoesWhatItSays(String file, String program, String told)
            throws IOException, InterruptedException {
        assumeTrue(isThere(program), () -> program + " is not on this machine, so " + file + " was not run");

        var run = run(List.of(program, file), keys.maySubmit());

        assertThat(run.exit()).as(run.output()).isZero();
        assertThat(run.output()).contains(told);
    }

    @ParameterizedTest(name = "{1} {0}")
    @CsvSource({"submit.py, python3", "submit.mjs, node"})
    void anExampleTellsWhyItWasRefused(String file, String program) throws IOException, InterruptedException {
        assumeTrue(isThere(program), () -> program + " is not on this machine, so " + file + " was not run");

        var run = run(List.of(program, file), keys.mayNothing());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output()).contains("This key may not do that");
    }

    private record Run(int exit, String output) {}

    private Run run(List<String> command, String key) throws IOException, InterruptedException {
        var output = Files.createTempFile("example", ".out");
        try {
            var builder = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().put("HUB", "http://127.0.0.1:" + port);
            builder.environment().put("HUB_API_KEY", key);
            builder.environment().put("no_proxy", "127.0.0.1");
            var process = builder.start();
            assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
            return new Run(process.exitValue(), Files.readString(output, UTF_8));
        } finally {
            Files.delete(output);
        }
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
