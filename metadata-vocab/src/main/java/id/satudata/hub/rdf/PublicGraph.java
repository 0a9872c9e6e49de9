package id.satudata.hub.rdf;

import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.InternalTerms;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;

/** A graph without what is for the government alone: internal terms, the things only they lead to, and quotations of both. */
public final class PublicGraph {

    private final Graph graph;
    private final Set<Node> shown;
    private final Set<Node> hidden = new HashSet<>();

    private PublicGraph(Graph graph) {
        this.graph = graph;
        this.shown = Set.of(DCAT.Dataset.asNode(), DCAT.Distribution.asNode()).stream()
                .flatMap(type -> graph.stream(Node.ANY, RDF.type.asNode(), type))
                .map(Triple::getSubject)
                .collect(Collectors.toSet());
    }

    /** What may be published of the graph; the same graph, when that is all of it. */
    public static Graph of(Graph graph) {
        return graph.stream().anyMatch(PublicGraph::isInternal) ? new PublicGraph(graph).published() : graph;
    }

    private static boolean isInternal(Triple it) {
        return InternalTerms.include(it.getPredicate())
                || InternalTerms.include(it.getObject())
                || it.getObject().equals(HUB.UjiKonsekuensi.asNode());
    }

    private Graph published() {
        hide(it -> InternalTerms.include(it.getPredicate()) && !isShared(it.getObject()), Triple::getObject);
        hide(it -> isInternal(it) && !InternalTerms.include(it.getPredicate()), Triple::getSubject);
        int before;
        do {
            before = hidden.size();
            hide(it -> hidden.contains(it.getSubject()) && !isShared(it.getObject()), Triple::getObject);
            hide(
                    it -> it.getPredicate().equals(RDF.subject.asNode()) && hidden.contains(it.getObject()),
                    Triple::getSubject);
        } while (hidden.size() > before);
        var published = GraphFactory.createDefaultGraph();
        graph.stream().filter(this::isPublic).forEach(published::add);
        return published;
    }

    private void hide(Predicate<Triple> which, Function<Triple, Node> what) {
        graph.stream()
                .filter(which)
                .map(what)
                .filter(it -> !it.isLiteral() && !shown.contains(it))
                .toList()
                .forEach(hidden::add);
    }

    /** Whether something that stays leads to the thing too; that a statement about it is quoted does not count. */
    private boolean isShared(Node thing) {
        return graph.stream(Node.ANY, Node.ANY, thing)
                .anyMatch(it -> !InternalTerms.include(it.getPredicate())
                        && !it.getPredicate().equals(RDF.subject.asNode())
                        && !hidden.contains(it.getSubject()));
    }

    private boolean isPublic(Triple it) {
        return !InternalTerms.include(it.getPredicate())
                && !hidden.contains(it.getSubject())
                && !hidden.contains(it.getObject());
    }
}
