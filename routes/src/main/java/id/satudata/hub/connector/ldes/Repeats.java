package id.satudata.hub.connector.ldes;

import id.satudata.hub.connector.graph.GraphAnswer;
import java.net.URI;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * Finds out a document that stands in place of another one. It holds what an earlier one held, as two views of one feed may do, but it
 * speaks under another name too, or leads to itself.
 */
final class Repeats {

    private final Set<Integer> held = new HashSet<>();

    /** Whether this is one, found at an address that leads to another perhaps. */
    boolean isOne(URI asked, GraphAnswer answer) {
        var graph = answer.graph();
        var members = graph.find(Node.ANY, Terms.MEMBER, Node.ANY)
                .mapWith(Triple::getObject)
                .toSet();
        if (members.isEmpty() || held.add(members.hashCode())) {
            return false;
        }
        var own = Stream.of(asked, answer.address())
                .map(it -> plain(it.toString()))
                .collect(Collectors.toSet());
        var speakers = names(graph.find(Node.ANY, Terms.RELATION, Node.ANY).mapWith(Triple::getSubject));
        var targets = names(graph.find(Node.ANY, Terms.NODE, Node.ANY).mapWith(Triple::getObject));
        var speaksAsItself = speakers.isEmpty() || !Collections.disjoint(speakers, own);
        return !speaksAsItself || !Collections.disjoint(targets, own);
    }

    private static Set<String> names(ExtendedIterator<Node> nodes) {
        return nodes.filterKeep(Node::isURI).toList().stream()
                .map(it -> plain(it.getURI()))
                .collect(Collectors.toSet());
    }

    /** Without what only points into a document. */
    private static String plain(String address) {
        var hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
