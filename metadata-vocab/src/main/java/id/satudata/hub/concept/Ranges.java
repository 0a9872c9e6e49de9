package id.satudata.hub.concept;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.vocabulary.Prefixes;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** The kinds of things DCAT-AP expects at the end of properties (ranges.txt), and their enforcement. */
final class Ranges {

    private final List<Range> all;
    private final Function<Node, Optional<Concept>> concepts;

    Ranges(Function<Node, Optional<Concept>> concepts) {
        this.concepts = concepts;
        this.all = read();
    }

    /** Twice, since what is no longer called something can no longer be referred to as such. */
    void apply(Graph graph) {
        once(graph);
        Essentials.demand(graph);
        once(graph);
    }

    /** In the order of the file: what an object is told to be there counts for the lines below. */
    private void once(Graph graph) {
        for (var range : all) {
            for (var subject : range.subjects(graph)) {
                for (var statement :
                        graph.find(subject, range.property(), Node.ANY).toList()) {
                    if (range.takes(statement.getObject(), graph, concepts)) {
                        graph.add(statement.getObject(), RDF.type.asNode(), range.expected());
                    } else {
                        graph.delete(statement);
                    }
                }
            }
        }
    }

    private static List<Range> read() {
        try (var file = Ranges.class.getResourceAsStream("ranges.txt")) {
            if (file == null) {
                throw new IllegalStateException("The ranges are not bundled");
            }
            return new BufferedReader(new InputStreamReader(file, UTF_8))
                    .lines()
                    .filter(it -> !it.startsWith("#"))
                    .map(it -> range(it.split(" ", 5)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Range range(String[] words) {
        return new Range(
                node(words[0]),
                node(words[1]),
                node(words[2]),
                Range.Help.valueOf(words[3].toUpperCase(java.util.Locale.ROOT)),
                words.length > 4 ? words[4] : "");
    }

    private static Node node(String name) {
        return NodeFactory.createURI(Prefixes.ALL.expandPrefix(name));
    }
}
