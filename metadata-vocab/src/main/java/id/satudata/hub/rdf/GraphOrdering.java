package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.OrderedGraph.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Puts graphs in order, one after the other, on one thread. It remembers how IRIs are written, since most of them come again
 * and again.
 */
public final class GraphOrdering {

    private static final int REMEMBERED = 20_000;
    private static final Comparator<List<Line>> BY_SUBJECT =
            Comparator.comparing(it -> it.getFirst().subject());

    private final WritableStatements writable = WritableStatements.inText();
    private final Map<Node, String> texts = new HashMap<>();

    public OrderedGraph order(Iri name, Collection<Triple> statements) {
        var bySubject = new HashMap<Node, List<Line>>();
        for (var statement : statements) {
            writable.of(
                    statement,
                    it -> bySubject
                            .computeIfAbsent(it.getSubject(), _ -> new ArrayList<>())
                            .add(new Line(text(it.getSubject()), text(it.getPredicate()), text(it.getObject()), it)));
        }
        var groups = new ArrayList<>(bySubject.values());
        groups.sort(BY_SUBJECT);
        var lines = new ArrayList<Line>(statements.size());
        for (var group : groups) {
            Collections.sort(group);
            lines.addAll(group);
        }
        return new OrderedGraph(name, lines);
    }

    private String text(Node term) {
        if (!term.isURI()) {
            return NTriples.of(term);
        }
        if (texts.size() > REMEMBERED) {
            texts.clear();
        }
        return texts.computeIfAbsent(term, NTriples::of);
    }
}
