package id.satudata.hub.portal;

import id.satudata.hub.web.QueryResultPage.Shown;
import java.util.List;
import java.util.Optional;

/**
 * The page to ask a SPARQL query on.
 *
 * @param query what stands in the form
 * @param result the answer to it, where it was asked
 * @param editor what makes the form comfortable where scripts run
 */
public record SparqlPage(
        Chrome chrome, String query, List<Example> examples, Optional<Shown> result, SparqlEditor editor)
        implements Page {

    /** A query to start from; its path is this page with the query filled in. */
    public record Example(String path, String title, boolean chosen) {}

    /** How much of an answer is shown. */
    public String count() {
        var rows = result.map(it -> it.rows().size()).orElse(0);
        var complete = result.map(Shown::complete).orElse(true);
        return chrome.words().of(complete ? "sparql.rows" : "sparql.rows.cut", rows);
    }
}
