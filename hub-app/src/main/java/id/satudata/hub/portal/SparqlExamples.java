package id.satudata.hub.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.portal.SparqlPage.Example;
import id.satudata.hub.web.QueryResultPage.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Queries to start from, one file each, and the page that shows them. */
@Component
final class SparqlExamples {

    static final List<String> NAMES = List.of("terbaru", "instansi", "csv", "topik");

    private final Map<String, String> queries = new LinkedHashMap<>();
    private final SparqlEditor editor = SparqlEditor.served();

    SparqlExamples() {
        NAMES.forEach(it -> queries.put(it, read("sparql/" + it + ".rq")));
    }

    /** The page with the named example filled in; with the first where the name is not known. */
    SparqlPage page(String name, Chrome chrome) {
        var chosen = queries.containsKey(name) ? name : NAMES.getFirst();
        var query = Objects.requireNonNull(queries.get(chosen));
        return new SparqlPage(chrome, query, examples(chosen, chrome), Optional.empty(), editor);
    }

    /** The page with a query and its answer. */
    SparqlPage page(Shown result, Chrome chrome) {
        return new SparqlPage(chrome, result.query(), examples("", chrome), Optional.of(result), editor);
    }

    private static List<Example> examples(String chosen, Chrome chrome) {
        return NAMES.stream()
                .map(it -> new Example(
                        chrome.path("/kueri?contoh=" + it),
                        chrome.words().of("sparql.example." + it),
                        it.equals(chosen)))
                .toList();
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file, SparqlExamples.class).getContentAsString(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The example " + file + " is not on the class path", e);
        }
    }
}
