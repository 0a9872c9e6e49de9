package id.satudata.hub.exchange.revision;

import id.satudata.hub.rdf.CanonicalGraph;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The difference of two graphs in the text form of RDF Patch: rows to delete and to add in one transaction. */
final class RdfPatch {
    static final String MEDIA_TYPE = "application/rdf-patch";

    private RdfPatch() {}

    /** Applied to a store that holds the first graph, it leaves the second. */
    static String between(CanonicalGraph before, CanonicalGraph after) {
        var old = lines(before);
        var now = lines(after);
        var patch = new StringBuilder("TX .\n");
        rows(patch, "D ", old, now);
        rows(patch, "A ", now, old);
        return patch.append("TC .\n").toString();
    }

    private static Set<String> lines(CanonicalGraph graph) {
        return new TreeSet<>(graph.nquads().text().lines().toList());
    }

    /** A canonical N-Quads line is what a row holds, its end included. */
    private static void rows(StringBuilder patch, String code, Set<String> these, Set<String> those) {
        List.copyOf(these).stream()
                .filter(it -> !those.contains(it))
                .forEach(it -> patch.append(code).append(it).append('\n'));
    }
}
