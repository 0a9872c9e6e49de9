package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Names blank nodes from the leaves up: each by what is said of it, which includes the names of the blank nodes it points to. */
final class BlankNodeHashes {

    /** How often blank nodes that point to one another in a circle are told apart by their neighbours. */
    private static final int ROUNDS = 32;

    private final Map<Node, Node> newNames;
    private final Skolems skolems;
    private final Map<Node, List<Triple>> contents = new LinkedHashMap<>();
    private final Map<Node, Set<Node>> waitingFor = new HashMap<>();
    private final Map<Node, List<Node>> waiters = new HashMap<>();
    private final Map<Node, Node> names = new HashMap<>();

    private BlankNodeHashes(Map<Node, Node> newNames, Skolems skolems) {
        this.newNames = newNames;
        this.skolems = skolems;
    }

    static Map<Node, Node> of(List<Triple> statements, Map<Node, Node> newNames, Skolems skolems) {
        var hashes = new BlankNodeHashes(newNames, skolems);
        statements.forEach(hashes::collect);
        hashes.contents.keySet().forEach(hashes::link);
        hashes.nameTrees();
        hashes.nameCircles();
        return hashes.names;
    }

    private void collect(Triple it) {
        if (unnamed(it.getSubject())) {
            contents.computeIfAbsent(it.getSubject(), _ -> new ArrayList<>()).add(it);
        }
        if (unnamed(it.getObject())) {
            contents.computeIfAbsent(it.getObject(), _ -> new ArrayList<>());
        }
    }

    private boolean unnamed(Node node) {
        return node.isBlank() && !newNames.containsKey(node);
    }

    private void link(Node node) {
        var parts = contents.getOrDefault(node, List.of()).stream()
                .map(Triple::getObject)
                .filter(this::unnamed)
                .collect(Collectors.toCollection(HashSet::new));
        waitingFor.put(node, parts);
        parts.forEach(it -> waiters.computeIfAbsent(it, _ -> new ArrayList<>()).add(node));
    }

    private void nameTrees() {
        var ready = new ArrayDeque<Node>();
        waitingFor.forEach((node, parts) -> {
            if (parts.isEmpty()) {
                ready.add(node);
            }
        });
        while (!ready.isEmpty()) {
            var node = ready.remove();
            names.put(node, skolems.node(hash(node, Map.of())));
            for (var waiter : waiters.getOrDefault(node, List.of())) {
                var parts = waitingFor.getOrDefault(waiter, Set.of());
                parts.remove(node);
                if (parts.isEmpty()) {
                    ready.add(waiter);
                }
            }
        }
    }

    private void nameCircles() {
        var rest =
                contents.keySet().stream().filter(it -> !names.containsKey(it)).toList();
        Map<Node, ContentHash> hashes = Map.of();
        for (int round = 0; round < ROUNDS && !rest.isEmpty(); round++) {
            var before = hashes;
            hashes = rest.stream().collect(Collectors.toMap(it -> it, it -> hash(it, before)));
        }
        hashes.forEach((node, hash) -> names.put(node, skolems.node(hash)));
    }

    private ContentHash hash(Node node, Map<Node, ContentHash> circle) {
        return Bytes.utf8(contents.getOrDefault(node, List.of()).stream()
                        .map(it -> NTriples.of(it.getPredicate()) + ' ' + object(it.getObject(), circle))
                        .sorted()
                        .collect(Collectors.joining("\n")))
                .hash();
    }

    private String object(Node object, Map<Node, ContentHash> circle) {
        var name = names.getOrDefault(object, newNames.getOrDefault(object, object));
        if (!name.isBlank()) {
            return NTriples.of(name);
        }
        var known = circle.get(name);
        return known == null ? "_:" : "_:" + known.hex();
    }
}
