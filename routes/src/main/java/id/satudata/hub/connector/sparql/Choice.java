package id.satudata.hub.connector.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.metadata.Iri;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.vocabulary.DCAT;

/**
 * What the operator chose of an endpoint.
 *
 * @param graph the graph to read; the endpoint's default graph where none is named
 * @param type the class whose members are datasets
 * @param pageSize how many datasets are listed, and described, at once
 * @param headers with the password, where there is one
 */
record Choice(Optional<Iri> graph, Iri type, int pageSize, Map<String, String> headers) {

    private static final int USUAL_PAGE = 100;
    private static final int LARGEST_PAGE = 500;

    Choice {
        headers = Map.copyOf(headers);
    }

    static Choice of(Source source) throws SourceUnreadable {
        return new Choice(
                iri(source, "graph"),
                iri(source, "class").orElse(Iri.of(DCAT.Dataset.getURI())),
                pageSize(source),
                headers(source));
    }

    private static Optional<Iri> iri(Source source, String setting) throws SourceUnreadable {
        var text = source.settings().text(setting).orElse("").strip();
        var iri = Iri.parse(text);
        if (iri.isEmpty() && !text.isEmpty()) {
            throw new SourceUnreadable("setting-no-iri", setting, source.id(), text);
        }
        return iri;
    }

    private static int pageSize(Source source) throws SourceUnreadable {
        var text = source.settings().text("page-size").orElse("").strip();
        if (text.isEmpty()) {
            return USUAL_PAGE;
        }
        var size = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (size < 1 || size > LARGEST_PAGE) {
            throw new SourceUnreadable("page-size", source.id(), LARGEST_PAGE, text);
        }
        return size;
    }

    private static Map<String, String> headers(Source source) {
        var user = source.settings().text("user").orElse("");
        if (user.isEmpty()) {
            return Map.of();
        }
        var pair = user + ":" + source.settings().text("password").orElse("");
        return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
    }

    /** Without the headers. */
    @Override
    public String toString() {
        return "Choice[" + graph + ", " + type + ", " + pageSize + "]";
    }
}
