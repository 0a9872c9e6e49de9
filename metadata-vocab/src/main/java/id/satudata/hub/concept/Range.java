package id.satudata.hub.concept;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** What is expected at the end of one property of one kind of thing. */
record Range(Node kind, Node property, Node expected, Help help, String place) {

    /** How far an object can be helped to be what is expected. */
    enum Help {
        ANY,
        NAMED,
        DESCRIBED,
        LABELLED,
        IN,
        AT
    }

    List<Node> subjects(Graph graph) {
        return graph.find(Node.ANY, RDF.type.asNode(), kind)
                .mapWith(Triple::getSubject)
                .toList();
    }

    boolean takes(Node object, Graph graph, Function<Node, Optional<Concept>> concepts) {
        if (object.isLiteral()) {
            return false;
        }
        return switch (help) {
            case ANY -> true;
            case NAMED -> named(object, graph);
            case DESCRIBED -> graph.contains(object, RDF.type.asNode(), expected);
            case LABELLED -> concepts.apply(object).isPresent() || has(object, SKOS.prefLabel.asNode(), graph);
            case IN ->
                concepts.apply(object)
                        .filter(it -> it.scheme().value().equals(place))
                        .isPresent();
            case AT -> object.isURI() && object.getURI().startsWith(place);
        };
    }

    /** Who is known by an address only is called by it. */
    private static boolean named(Node agent, Graph graph) {
        if (!has(agent, FOAF.name.asNode(), graph)) {
            graph.add(agent, FOAF.name.asNode(), NodeFactory.createLiteralString(agent.toString()));
        }
        return true;
    }

    private static boolean has(Node subject, Node property, Graph graph) {
        return graph.contains(subject, property, Node.ANY);
    }
}
