package id.satudata.hub.connector.dcat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * A page of a catalogue, arranged to be cut into its datasets: each with what hangs on it (distributions, agents, periods and
 * whatever else it leads to), but not with its neighbours or the catalogue.
 */
public final class CatalogGraph {

    static {
        JenaSystem.init(); // Jena cannot be woken by touching a vocabulary first
    }

    public static final int DEEPEST = 6;
    public static final int MOST_STATEMENTS = 20_000;
    private static final Node TYPE = RDF.type.asNode();
    private static final Node DATASET = DCAT.Dataset.asNode();
    private static final Node SERVES = DCAT.servesDataset.asNode();
    private static final Set<Node> NEIGHBOURS = Set.of(DATASET, DCAT.Catalog.asNode(), DCAT.CatalogRecord.asNode());

    private final Map<Node, List<Triple>> bySubject = new HashMap<>();
    private final Map<Node, List<Node>> servicesOf = new HashMap<>();
    private final Set<Node> datasets = new HashSet<>();
    private final Set<Node> walls = new HashSet<>();

    public CatalogGraph(Graph page) {
        page.find().forEachRemaining(this::arrange);
    }

    /** The datasets the page describes, in no particular order. */
    public Set<Node> datasets() {
        return Collections.unmodifiableSet(datasets);
    }

    /** The dataset's dct:identifier, the first in their order when there are several. */
    public Optional<String> identifier(Node dataset) {
        return statements(dataset).stream()
                .filter(it -> it.getPredicate().equals(DCTerms.identifier.asNode()))
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(it -> it.getLiteralLexicalForm().strip())
                .filter(it -> !it.isEmpty())
                .sorted()
                .findFirst();
    }

    /** The statements about the dataset and about what hangs on it, {@value #MOST_STATEMENTS} at most. */
    public Graph about(Node dataset) {
        var cut = GraphMemFactory.createDefaultGraph();
        var reached = new HashSet<Node>(Set.of(dataset));
        var ahead = new ArrayDeque<Step>(List.of(new Step(dataset, 0)));
        for (var service : servicesOf.getOrDefault(dataset, List.of())) {
            cut.add(service, SERVES, dataset);
            reached.add(service);
            ahead.add(new Step(service, 1));
        }
        while (!ahead.isEmpty() && cut.size() < MOST_STATEMENTS) {
            take(ahead.remove(), cut, reached, ahead);
        }
        return cut;
    }

    private void take(Step step, Graph cut, Set<Node> reached, Deque<Step> ahead) {
        for (var statement : statements(step.node())) {
            var object = statement.getObject();
            cut.add(statement);
            if (leadsOn(statement) && step.depth() < DEEPEST && reached.add(object)) {
                ahead.add(new Step(object, step.depth() + (object.isBlank() ? 0 : 1)));
            }
        }
    }

    private boolean leadsOn(Triple statement) {
        var object = statement.getObject();
        return !object.isLiteral()
                && !walls.contains(object)
                && !statement.getPredicate().equals(TYPE)
                && bySubject.containsKey(object);
    }

    private List<Triple> statements(Node node) {
        return bySubject.getOrDefault(node, List.of());
    }

    /** What a service serves is kept apart: it would bring a whole catalogue to each dataset of it. */
    private void arrange(Triple statement) {
        var subject = statement.getSubject();
        var object = statement.getObject();
        if (statement.getPredicate().equals(SERVES)) {
            servicesOf.computeIfAbsent(object, it -> new ArrayList<>()).add(subject);
            return;
        }
        if (statement.getPredicate().equals(TYPE) && NEIGHBOURS.contains(object)) {
            walls.add(subject);
            if (object.equals(DATASET)) {
                datasets.add(subject);
            }
        } else if (statement.getPredicate().equals(DCAT.dataset.asNode())) {
            walls.add(subject);
        }
        bySubject.computeIfAbsent(subject, it -> new ArrayList<>()).add(statement);
    }

    /** A node to go on from; nameless nodes belong to the one they hang on, so they do not count as a step away. */
    private record Step(Node node, int depth) {}
}
