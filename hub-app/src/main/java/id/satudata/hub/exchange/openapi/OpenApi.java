package id.satudata.hub.exchange.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.IriSpace;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The description of all doors (OpenAPI 3.1), whole or for one API; its trees stay in this room. */
@Component
final class OpenApi {
    private static final String RESOURCE = "openapi.yaml";
    private static final String PATHS = "paths";

    /** The APIs that keep this hub itself, and are not for other systems. */
    private static final Set<String> OWN = Set.of("kunci", "mitra", "sumber");

    private final Map<String, Object> document;
    private final IriSpace space;

    OpenApi(IriSpace space) {
        this.space = space;
        this.document = read();
    }

    private static Map<String, Object> read() {
        try (var in = OpenApi.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Expected " + RESOURCE + " beside " + OpenApi.class);
            }
            return map(new Yaml(new SafeConstructor(new LoaderOptions())).load(new InputStreamReader(in, UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }

    /** All of it, at the hub's own address. */
    Map<String, Object> whole() {
        var whole = new LinkedHashMap<>(document);
        whole.put("servers", List.of(Map.of("url", space.base().value())));
        return whole;
    }

    /** The APIs it knows, by the names their operations are tagged with. */
    List<Api> apis() {
        return list(document.get("tags")).stream()
                .map(OpenApi::map)
                .map(it -> new Api(text(it, "name"), text(it, "x-title"), text(it, "description")))
                .toList();
    }

    /** An API as people call it. */
    record Api(String name, String title, String description) {
        boolean isForOthers() {
            return !OWN.contains(name);
        }
    }

    /** The part about one API, with all it refers to. */
    Optional<Map<String, Object>> about(String name) {
        return apis().stream().filter(it -> it.name().equals(name)).findFirst().map(this::part);
    }

    private Map<String, Object> part(Api api) {
        var part = whole();
        var info = new LinkedHashMap<>(map(document.get("info")));
        info.put("title", api.title());
        info.put("summary", api.description());
        part.put("info", info);
        part.put(
                "tags",
                list(document.get("tags")).stream()
                        .filter(it -> isTag(it, api.name()))
                        .toList());
        var paths = new LinkedHashMap<String, Object>();
        map(document.get(PATHS)).forEach((path, item) -> {
            var operations = new LinkedHashMap<>(map(item));
            operations.values().removeIf(it -> !list(map(it).get("tags")).contains(api.name()));
            if (!operations.isEmpty()) {
                paths.put(path, operations);
            }
        });
        part.put(PATHS, paths);
        return part;
    }

    private static boolean isTag(Object tag, String name) {
        return text(map(tag), "name").equals(name);
    }

    private static String text(Map<String, Object> map, String key) {
        return String.valueOf(map.getOrDefault(key, ""));
    }

    private static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    private static Map<String, Object> map(@Nullable Object value) {
        var copy = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, it) -> copy.put(String.valueOf(key), it));
        }
        return copy;
    }
}
