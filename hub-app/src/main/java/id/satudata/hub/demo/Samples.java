package id.satudata.hub.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The bundled sample sources and their documents. */
@Component
@Profile("demo")
class Samples {

    private static final String ROOT = "/samples/";
    private static final String BASE_PLACEHOLDER = "{base}";

    private final List<SampleSource> sources;
    private final DemoProperties properties;

    Samples(JsonMapper json, DemoProperties properties) {
        this.properties = properties;
        try (var list = open("sources.json")) {
            this.sources = List.copyOf(json.readValue(list, new TypeReference<List<SampleSource>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("The bundled list of sample sources cannot be read", e);
        }
    }

    List<SampleSource> sources() {
        return sources;
    }

    Optional<SampleSource> find(String id) {
        return sources.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** A source's document, with the sample server's address put where the document leaves room for it. */
    String text(SampleSource source, String file) throws IOException {
        return new String(bytes(source, file), UTF_8).replace(BASE_PLACEHOLDER, properties.sampleBase());
    }

    byte[] bytes(SampleSource source, String file) throws IOException {
        if (!source.files().contains(file)) {
            throw new IOException("Sample source " + source.id() + " has no file " + file);
        }
        try (var content = open(source.path() + "/" + file)) {
            return content.readAllBytes();
        }
    }

    /** Lays a folder source's files out on disk; files already there with the same content stay untouched. */
    Path layOut(SampleSource source) throws IOException {
        var folder = properties.path().resolve(source.id());
        Files.createDirectories(folder);
        for (var file : source.files()) {
            layOut(source, file, folder.resolve(file));
        }
        return folder;
    }

    private void layOut(SampleSource source, String file, Path target) throws IOException {
        try (var content = open(source.path() + "/" + file)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** By this class and not by the thread's class loader: the sample server's threads have another one. */
    private static InputStream open(String path) throws IOException {
        return new ClassPathResource(ROOT + path, Samples.class).getInputStream();
    }
}
