package id.satudata.hub.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** A sample source whose files cannot be used, so that the demonstration also shows what is refused and why. */
@Component
@Profile("demo")
class DamagedFiles {

    private static final String CASES = "classpath*:/samples/faulty/folder/*/findings.txt";
    private static final Pattern CASE = Pattern.compile(".*/faulty/folder/([a-z0-9-]+)/findings\\.txt");
    private static final List<String> ENDINGS =
            List.of("csv", "csv.meta.json", "csv.meta.ttl", "xlsx", "xlsx.meta.json", "xlsx.meta.ttl");

    private final DemoProperties properties;

    DamagedFiles(DemoProperties properties) {
        this.properties = properties;
    }

    /** The source, with its files laid out on disk. */
    Source source() throws IOException {
        var folder = Files.createDirectories(properties.path().resolve("arsip-rusak"));
        for (var unusable : unusableCases()) {
            layOut(unusable, folder);
        }
        return new Source(
                new SourceId("arsip-rusak"),
                "folder",
                folder.toUri(),
                LocalizedText.indonesian("Arsip lama yang rusak").with("en", "Damaged old files"),
                Optional.empty());
    }

    private static List<Resource> unusableCases() throws IOException {
        var unusable = new ArrayList<Resource>();
        for (var findings :
                new PathMatchingResourcePatternResolver(DamagedFiles.class.getClassLoader()).getResources(CASES)) {
            if (findings.getContentAsString(UTF_8).startsWith("ERROR")) {
                unusable.add(findings);
            }
        }
        return unusable;
    }

    private static void layOut(Resource findings, Path folder) throws IOException {
        var name = CASE.matcher(findings.getURL().toString());
        if (!name.matches()) {
            throw new IllegalStateException("A faulty sample lies where none is expected: " + findings);
        }
        for (var ending : ENDINGS) {
            var input = findings.createRelative("input." + ending);
            if (input.exists()) {
                try (var content = input.getInputStream()) {
                    var target = folder.resolve(name.group(1) + "." + ending);
                    Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
