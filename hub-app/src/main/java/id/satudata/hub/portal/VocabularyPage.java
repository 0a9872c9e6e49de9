package id.satudata.hub.portal;

import java.util.List;

/** The page about the hub's own terms; each has an anchor by its name, where its IRI leads. */
public record VocabularyPage(Chrome chrome, List<TermView> classes, List<TermView> properties) implements Page {

    /** A term, its IRI and what it means; domain and range are empty where they are open. */
    public record TermView(
            String name, String iri, String label, String definition, String domain, String range, boolean internal) {}
}
