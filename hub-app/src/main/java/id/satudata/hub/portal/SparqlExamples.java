package id.satudata.hub.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.portal.SparqlPage.Example;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Queries to start from, one file each, and the page that shows them. */
@Component
final class SparqlExamples {

    static final List<String> NAMES = List.of("terbaru", "instansi", "csv", "topik");

    private final Map<String, String> queries = new LinkedHashMap<>();

    SparqlExamples() {
        NAMES.forEach(it -> queries.put(it, read("sparql/" + it + ".rq")));
    }

    /** The page with the named example filled in; with the first where the name is not known. */
    SparqlPage page(String name, Chrome chrome) {
        var chosen = queries.containsKey(name) ? name : NAMES.getFirst();
        var examples = NAMES.stream()
                .map(it -> new Example(
                        chrome.path("/kueri?contoh=" + it),
                        chrome.words().of("sparql.example." + it),
                        it.equals(chosen)))
                .toList();
        return new SparqlPage(chrome, Objects.requireNonNull(queries.get(chosen)), examples);
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file, SparqlExamples.class).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The example " + file + " is not on the class path", e);
        }
    }
}
