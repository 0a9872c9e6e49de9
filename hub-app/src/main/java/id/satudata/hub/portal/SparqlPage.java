package id.satudata.hub.portal;

import java.util.List;

/**
 * The page to ask a SPARQL query on.
 *
 * @param query what stands in the form
 */
public record SparqlPage(Chrome chrome, String query, List<Example> examples) implements Page {

    /** A query to start from; its path is this page with the query filled in. */
    public record Example(String path, String title, boolean chosen) {}
}
