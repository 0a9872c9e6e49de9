package id.satudata.hub.catalog;

import static java.util.stream.Collectors.toSet;

import id.satudata.hub.vocabulary.HUB;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;

/**
 * The graph of an entry, cut into fields: every statement belongs to at least one. The place of a file among the others is
 * no field but the order of the files.
 *
 * @param files in their order
 */
record Fields(Node entry, SortedMap<FieldKey, FieldContent> contents, List<Node> files) {

    /** What nothing in the description of the dataset leads to, as one field. */
    static final Node BEYOND = NodeFactory.createURI(HUB.NS + "beyond");

    private static final Node POSITION = HUB.position.asNode();
    private static final Node DISTRIBUTION = DCAT.distribution.asNode();

    Fields {
        contents = Collections.unmodifiableSortedMap(contents);
        files = List.copyOf(files);
    }

    static Fields of(Node entry, Graph graph) {
        return new Cut(entry, graph).fields();
    }

    FieldContent of(FieldKey key) {
        return contents.getOrDefault(key, FieldContent.NONE);
    }

    boolean has(Node file) {
        return files.contains(file);
    }

    /** All that is said of one file. */
    Map<FieldKey, FieldContent> about(Node file) {
        var about = new TreeMap<>(contents);
        about.keySet().removeIf(it -> !it.file().equals(Optional.of(file)));
        return about;
    }

    /** One graph on its way into fields. */
    private static final class Cut {

        private final Node entry;
        private final Graph graph;
        private final List<Node> files;
        private final Set<Node> roots = new HashSet<>();
        private final Set<Triple> left;

        Cut(Node entry, Graph graph) {
            this.entry = entry;
            this.graph = graph;
            this.files = graph.stream(entry, DISTRIBUTION, Node.ANY)
                    .map(Triple::getObject)
                    .filter(Node::isURI)
                    .sorted(Comparator.<Node>comparingLong(this::position).thenComparing(Node::getURI))
                    .toList();
            this.roots.add(entry);
            this.roots.addAll(files);
            this.left = graph.stream().collect(toSet());
        }

        Fields fields() {
            var contents = new TreeMap<FieldKey, FieldContent>();
            addTo(contents, entry, Optional.empty());
            for (var file : files) {
                contents.put(FieldKey.of(file), new FieldContent(Set.of(file), Set.of()));
                left.remove(Triple.create(entry, DISTRIBUTION, file));
                addTo(contents, file, Optional.of(file));
            }
            if (!left.isEmpty()) {
                contents.put(new FieldKey(Optional.empty(), BEYOND, ""), new FieldContent(Set.of(), left));
            }
            return new Fields(entry, contents, files);
        }

        private void addTo(Map<FieldKey, FieldContent> contents, Node thing, Optional<Node> file) {
            var values = new TreeMap<FieldKey, Set<Node>>();
            graph.stream(thing, Node.ANY, Node.ANY)
                    .filter(it -> !isPlace(it) && !isFile(it))
                    .forEach(it -> values.computeIfAbsent(
                                    new FieldKey(file, it.getPredicate(), language(it.getObject())),
                                    _ -> new HashSet<>())
                            .add(it.getObject()));
            values.forEach((key, all) -> contents.put(key, new FieldContent(all, descriptions(all))));
            graph.stream(thing, Node.ANY, Node.ANY).forEach(left::remove);
        }

        private boolean isPlace(Triple it) {
            return it.getPredicate().equals(POSITION) && files.contains(it.getSubject());
        }

        private boolean isFile(Triple it) {
            return it.getSubject().equals(entry)
                    && it.getPredicate().equals(DISTRIBUTION)
                    && files.contains(it.getObject());
        }

        /** What is said of the values and of all they lead to, but not of dataset and files. */
        private Set<Triple> descriptions(Set<Node> values) {
            var said = new HashSet<Triple>();
            var seen = new HashSet<Node>(roots);
            var open = new ArrayDeque<Node>(values);
            while (!open.isEmpty()) {
                var thing = open.remove();
                if (!thing.isLiteral() && seen.add(thing)) {
                    graph.stream(thing, Node.ANY, Node.ANY).forEach(it -> {
                        said.add(it);
                        open.add(it.getObject());
                    });
                }
            }
            left.removeAll(said);
            return said;
        }

        private long position(Node file) {
            return graph.stream(file, POSITION, Node.ANY)
                    .map(Triple::getObject)
                    .filter(Node::isLiteral)
                    .map(Node::getLiteralLexicalForm)
                    .filter(it -> it.length() <= 9 && it.chars().allMatch(digit -> digit >= '0' && digit <= '9'))
                    .filter(it -> !it.isEmpty())
                    .mapToLong(Long::parseLong)
                    .min()
                    .orElse(Long.MAX_VALUE);
        }

        private static String language(Node value) {
            return value.isLiteral() ? value.getLiteralLanguage().toLowerCase(Locale.ROOT) : "";
        }
    }
}
