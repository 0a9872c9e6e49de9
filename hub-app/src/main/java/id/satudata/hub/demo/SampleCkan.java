package id.satudata.hub.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers {@code package_search} as a CKAN does: packages in the order of their ids, {@code rows} at a time from {@code start}. */
@Component
@Profile("demo")
class SampleCkan {

    private static final Pattern NUMBER = Pattern.compile("[?&](rows|start)=(\\d{1,6})");
    private static final int DEFAULT_ROWS = 10;

    private final Samples samples;
    private final JsonMapper json;

    SampleCkan(Samples samples, JsonMapper json) {
        this.samples = samples;
        this.json = json;
    }

    byte[] search(SampleSource source, URI request) throws IOException {
        var packages = packages(source);
        var results = packages.stream()
                .skip(number(request, "start", 0))
                .limit(number(request, "rows", DEFAULT_ROWS))
                .map(SamplePackage::json)
                .toList();
        return """
                {"help": "package_search", "success": true, "result": {"count": %d, "sort": "id asc", "facets": {}, "results": [%s]}}
                """.formatted(packages.size(), String.join(",", results)).getBytes(UTF_8);
    }

    private List<SamplePackage> packages(SampleSource source) throws IOException {
        var packages = new ArrayList<SamplePackage>();
        for (var file : source.files()) {
            if (file.startsWith("packages/")) {
                var text = samples.text(source, file);
                packages.add(new SamplePackage(json.readTree(text).path("id").asString(), text));
            }
        }
        packages.sort(Comparator.comparing(SamplePackage::id));
        return packages;
    }

    private static int number(URI request, String parameter, int otherwise) {
        return NUMBER.matcher(request.toString())
                .results()
                .filter(it -> it.group(1).equals(parameter))
                .map(it -> Integer.parseInt(it.group(2)))
                .findFirst()
                .orElse(otherwise);
    }

    private record SamplePackage(String id, String json) {}
}
