package id.satudata.hub.rdf;

/** Counts how deeply a document nests before a recursive parser sees it. */
sealed interface Nesting permits BracketNesting, ElementNesting {

    void check(byte[] bytes) throws UnreadableRdf;

    static Nesting of(RdfFormat format) {
        return switch (format) {
            case TURTLE, N3, N_TRIPLES -> new BracketNesting(200, true);
            case JSON_LD -> new BracketNesting(100, false);
            case RDF_XML -> new ElementNesting(100);
        };
    }
}
