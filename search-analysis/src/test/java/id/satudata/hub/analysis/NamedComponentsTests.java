package id.satudata.hub.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;
import org.junit.jupiter.api.Test;

/** Elasticsearch finds the plugin's parts by a file that repeats what the annotations say. */
final class NamedComponentsTests {

    private static final Pattern PART = Pattern.compile("\"(\\w+)\": \"([\\w.]+)\"");

    @Test
    void fileNamesExactlyTheAnnotatedAnalyzers() throws IOException {
        var file = Files.readString(Path.of("src/main/plugin/named_components.json"));

        assertThat(PART.matcher(file).results().map(it -> it.group(1) + " " + it.group(2)))
                .containsExactlyElementsOf(
                        Stream.of(IndonesianAnalyzerFactory.class, ExactIndonesianAnalyzerFactory.class)
                                .map(NamedComponentsTests::named)
                                .toList());
    }

    private static String named(Class<? extends AnalyzerFactory> factory) {
        return factory.getAnnotation(NamedComponent.class).value() + " " + factory.getName();
    }
}
