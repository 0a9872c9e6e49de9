package id.satudata.hub.exchange.ckan;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads the parameters of a call from wherever clients put them: query, form, JSON body, or JSON as a form's only key. */
@Component
final class ParameterReader {
    private static final int LARGEST_BODY = 1 << 20;

    private final JsonMapper json;

    ParameterReader(JsonMapper json) {
        this.json = json;
    }

    Parameters read(HttpServletRequest request) throws IOException {
        var sent = request.getParameterMap();
        if (!request.getMethod().equals("POST") || isMultipart(request)) {
            return of(sent);
        }
        if (isForm(request)) {
            return isJsonInDisguise(sent) ? fromJson(sent.keySet().iterator().next()) : of(sent);
        }
        var body = body(request);
        return body.length == 0 ? of(sent) : fromJson(body);
    }

    private static byte[] body(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new UnusableRequest("Bad request - JSON Error: The request data is larger than 1 MB");
        }
        return body;
    }

    /** What a call that writes passes, as the one JSON object it is. */
    ObjectNode object(HttpServletRequest request) throws IOException {
        if (isMultipart(request)) {
            throw CkanFault.invalid("upload", "Files cannot be uploaded here; give the url of the file");
        }
        if (isForm(request)) {
            var sent = request.getParameterMap();
            return isJsonInDisguise(sent)
                    ? object(sent.keySet().iterator().next().getBytes(UTF_8))
                    : object(json.writeValueAsBytes(firstOf(sent)));
        }
        return object(body(request));
    }

    private static Map<String, String> firstOf(Map<String, String[]> sent) {
        var values = new TreeMap<String, String>();
        sent.forEach((name, texts) -> values.put(name, texts[0]));
        return values;
    }

    private static Parameters of(Map<String, String[]> sent) {
        var values = new HashMap<String, List<String>>();
        sent.forEach((name, texts) -> values.put(name, List.copyOf(Arrays.asList(texts))));
        return new Parameters(values);
    }

    /** Some clients forget the content type, so that the body arrives as the key of a form with one field. */
    private static boolean isJsonInDisguise(Map<String, String[]> form) {
        return form.size() == 1
                && form.values().stream().flatMap(Arrays::stream).allMatch(it -> it.isEmpty() || it.equals("1"))
                && form.keySet().iterator().next().startsWith("{");
    }

    private Parameters fromJson(String text) {
        return fromJson(text.getBytes(UTF_8));
    }

    private Parameters fromJson(byte[] text) {
        var values = new HashMap<String, List<String>>();
        object(text).properties().forEach(it -> add(it.getKey(), it.getValue(), values));
        return new Parameters(values);
    }

    private ObjectNode object(byte[] text) {
        if (tree(text) instanceof ObjectNode object) {
            return object;
        }
        throw new UnusableRequest(
                "Bad request - JSON Error: Request data JSON decoded to something that is not a dictionary");
    }

    private JsonNode tree(byte[] text) {
        try {
            return json.readTree(text);
        } catch (JacksonException malformed) {
            throw new UnusableRequest("Bad request - JSON Error: Error decoding JSON data");
        }
    }

    private static void add(String name, JsonNode value, Map<String, List<String>> values) {
        if (!value.isNull()) {
            values.put(name, new ArrayList<>(texts(value).toList()));
        }
    }

    private static Stream<String> texts(JsonNode value) {
        return value.isArray() ? value.valueStream().flatMap(it -> Stream.of(text(it))) : Stream.of(text(value));
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asString() : value.toString();
    }

    private static boolean isForm(HttpServletRequest request) {
        return type(request).startsWith("application/x-www-form-urlencoded");
    }

    private static boolean isMultipart(HttpServletRequest request) {
        return type(request).startsWith("multipart/");
    }

    private static String type(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
    }
}
