package id.satudata.hub.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.rdf.DescriptionGraphs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each faulty sample causes exactly the findings written beside it; what a connector alone can see is its own test's. */
class FaultySamplesTests {

    private final Mapping mapping = new Mapping(Samples.SPACE, Samples.CONCEPTS);

    static List<Path> cases() throws IOException {
        try (var kinds = Files.list(Samples.FOLDER.resolve("faulty"))) {
            return kinds.flatMap(FaultySamplesTests::folders).sorted().toList();
        }
    }

    private static Stream<Path> folders(Path kind) {
        try (var folders = Files.list(kind)) {
            return folders.toList().stream().filter(it -> !seenByTheCkanConnector(it));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean seenByTheCkanConnector(Path it) {
        return it.toString().contains("ckan") && Samples.name(it).startsWith("identifier-");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void causesExactlyItsFindings(Path folder) throws IOException {
        var kind = folder.getName(folder.getNameCount() - 2).toString();

        var mapped = Samples.records(kind, input(folder)).stream()
                .map(it -> mapping.describe(it, Samples.source("contoh", kind)))
                .toList();

        assertThat(mapped.stream().flatMap(it -> it.findings().stream()).map(FaultySamplesTests::line))
                .containsExactlyInAnyOrderElementsOf(expected(folder));
        mapped.forEach(FaultySamplesTests::keepsItsGraph);
    }

    private static void keepsItsGraph(Mapped mapped) {
        if (mapped instanceof Mapped.Usable it) {
            var graphs = new DescriptionGraphs(Samples.SPACE);
            assertThat(graphs.describe(it.description().id(), graphs.graphOf(it.description())))
                    .isEqualTo(it.description());
        }
    }

    private static Path input(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(it -> Samples.name(it).matches("input\\.[a-z]+"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> expected(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("findings.txt")).stream()
                .filter(it -> !it.isBlank())
                .toList();
    }

    private static String line(Finding it) {
        return it.severity() + " " + it.code() + " " + it.field();
    }
}
