package id.satudata.hub.store;

import id.satudata.hub.revision.Revision;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Reads the canonical N-Quads of revisions. */
final class RevisionContent {

    private RevisionContent() {}

    static Set<Triple> triples(Revision revision) {
        var collected = new Collected();
        try {
            RDFParser.create()
                    .source(revision.content().stream())
                    .lang(Lang.NQUADS)
                    .checking(false)
                    .parse(collected);
        } catch (RiotException e) {
            throw new IllegalStateException(
                    "Revision " + revision.sequence() + " of " + revision.entry() + " is not canonical N-Quads", e);
        }
        return collected.triples;
    }

    private static final class Collected extends StreamRDFBase {

        private final Set<Triple> triples = new HashSet<>();

        @Override
        public void triple(Triple triple) {
            triples.add(triple);
        }

        @Override
        public void quad(Quad quad) {
            triples.add(quad.asTriple());
        }
    }
}
