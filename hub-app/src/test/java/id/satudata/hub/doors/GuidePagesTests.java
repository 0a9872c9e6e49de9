package id.satudata.hub.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guides promise to those who only read them. */
class GuidePagesTests {

    private static final Path GUIDES = Path.of("../docs/src/main/asciidoc");
    private static final Path SAMPLES = Path.of("../ingestion-samples/src/main/resources/samples/expected");
    private static final Pattern INDONESIAN = Pattern.compile("(?s)== Panduan dalam bahasa Indonesia\n(.*?)(?=\n== )");
    private static final Pattern TITLE = Pattern.compile("(?:\"judul\": |dct:title )\"([^\"]+)\"");

    @Test
    void everyIndonesianGuideIsFoundUnderAnIndonesianHeading() {
        var heading = INDONESIAN.matcher(read(GUIDES.resolve("index.adoc")));

        assertThat(heading.find()).isTrue();
        assertThat(files(GUIDES).filter(it -> read(it).contains("\n:lang: id\n")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(heading.group(1)).contains("xref:" + it.getFileName() + "["));
    }

    /** Who tries an example on the demonstration must find their own dataset, and not one that was there. */
    @Test
    void noExampleHasTheTitleOfASample() {
        var examples = Stream.of("_sidecar-example.adoc", "examples/dataset.ttl")
                .map(it -> title(read(GUIDES.resolve(it))))
                .toList();

        assertThat(samples()).isNotEmpty().noneMatch(it -> examples.stream().anyMatch(it::contains));
    }

    private static String title(String example) {
        var found = TITLE.matcher(example);
        assertThat(found.find()).isTrue();
        return '"' + found.group(1).toLowerCase(Locale.ROOT) + '"';
    }

    private static List<String> samples() {
        return files(SAMPLES).map(it -> read(it).toLowerCase(Locale.ROOT)).toList();
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
