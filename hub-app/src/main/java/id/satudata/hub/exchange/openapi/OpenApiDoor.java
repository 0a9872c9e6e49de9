package id.satudata.hub.exchange.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where programs read what the doors take and answer, and operators what to register at the national service bus. */
@RestController
final class OpenApiDoor {
    static final String VERSION = "1";

    private static final MediaType YAML = new MediaType("application", "yaml", UTF_8);
    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final OpenApi document;
    private final CatalogIdentity identity;
    private final IriSpace space;
    private final JsonMapper json;

    OpenApiDoor(OpenApi document, CatalogIdentity identity, IriSpace space, JsonMapper json) {
        this.document = document;
        this.identity = identity;
        this.space = space;
        this.json = json;
    }

    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> wholeJson() {
        return json(document.whole());
    }

    @GetMapping("/api/openapi.yaml")
    ResponseEntity<byte[]> wholeYaml() {
        return yaml(document.whole());
    }

    @GetMapping("/api/openapi/{api}.json")
    ResponseEntity<byte[]> partJson(@PathVariable String api) {
        return json(part(api));
    }

    @GetMapping("/api/openapi/{api}.yaml")
    ResponseEntity<byte[]> partYaml(@PathVariable String api) {
        return yaml(part(api));
    }

    @GetMapping("/api/splp.json")
    ResponseEntity<byte[]> registrationJson() {
        return json(registration());
    }

    @GetMapping("/api/splp.yaml")
    ResponseEntity<byte[]> registrationYaml() {
        return yaml(registration());
    }

    private Map<String, Object> part(String api) {
        return document.about(api)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
    }

    private Map<String, Object> registration() {
        return json.convertValue(ApiCatalogue.of(document, identity, space), TREE);
    }

    private ResponseEntity<byte[]> json(Map<String, Object> tree) {
        return answer(json.writeValueAsBytes(tree), MediaType.APPLICATION_JSON);
    }

    private static ResponseEntity<byte[]> yaml(Map<String, Object> tree) {
        var options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setDereferenceAliases(true);
        return answer(new Yaml(options).dump(tree).getBytes(UTF_8), YAML);
    }

    private static ResponseEntity<byte[]> answer(byte[] body, MediaType type) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(body) + "\"")
                .contentType(type)
                .body(body);
    }
}
