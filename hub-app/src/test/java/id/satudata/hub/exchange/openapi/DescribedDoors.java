package id.satudata.hub.exchange.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the doors as tests look at it. */
record DescribedDoors(JsonNode document) {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

    static DescribedDoors read() {
        var file = Objects.requireNonNull(OpenApi.class.getResourceAsStream("openapi.yaml"));
        try (var in = new InputStreamReader(file, UTF_8)) {
            Object tree = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new DescribedDoors(JsonMapper.shared().valueToTree(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Something a door does.
     *
     * @param method in capitals
     */
    record Described(String method, String path, JsonNode operation) {
        /** The address with all its variables called the same, as the doors may call them otherwise. */
        String signature() {
            return method + " " + path.replaceAll("\\{[^}]*}", "{}");
        }

        boolean serves(PathContainer address) {
            return pattern().matches(address);
        }

        PathPattern pattern() {
            return PathPatternParser.defaultInstance.parse(path);
        }

        Set<String> parameters(String in) {
            return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                    .filter(it -> it.path("in").asString("").equals(in))
                    .map(it -> it.path("name").asString(""))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** Whether its parameters are so many that only another document names them. */
        boolean takesAnything() {
            return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                    .anyMatch(it -> it.path("explode").asBoolean(false));
        }
    }

    List<Described> all() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(it -> METHODS.contains(it.getKey()))
                        .map(it -> new Described(it.getKey().toUpperCase(Locale.ROOT), path.getKey(), it.getValue())))
                .toList();
    }

    /** What is described of that request; the most exact address first. */
    Optional<Described> find(String method, String path) {
        var wanted = method.equals("HEAD") ? "GET" : method;
        var address = PathContainer.parsePath(path);
        return all().stream()
                .filter(it -> it.method().equals(wanted) && it.serves(address))
                .min(Comparator.comparing(Described::pattern, PathPattern.SPECIFICITY_COMPARATOR));
    }

    /** What is at the end of a reference, or the node itself. */
    JsonNode resolved(JsonNode node) {
        var target = node.path("$ref").asString("");
        return target.isEmpty() ? node : document.at(target.substring(1));
    }

    /** All references in it. */
    Stream<String> references() {
        return document.findValuesAsString("$ref").stream();
    }
}
