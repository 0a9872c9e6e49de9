package id.satudata.hub.rdf;

/** Looks at the bytes of a stream before a parser does that would recurse as deep, or keep a term as long, as they say. */
sealed interface ByteGuard permits BracketGuard, TagGuard {

    /** No text of the allowed length is longer, however its characters are written. */
    int LONGEST_TEXT = 8 << 20;

    int LONGEST_NAME = 1 << 16;

    /** Sees the next bytes; throws a {@link ParseFault} when it is too much for a parser. */
    void see(byte[] bytes, int from, int to);

    static ByteGuard of(RdfFormat format) {
        return format == RdfFormat.RDF_XML ? new TagGuard(100) : new BracketGuard(200);
    }
}
