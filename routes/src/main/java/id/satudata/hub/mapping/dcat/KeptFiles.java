package id.satudata.hub.mapping.dcat;

import id.satudata.hub.metadata.IriSpace;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;

/**
 * Which distributions mean files that the hub itself keeps and hands out: those at its own addresses, and beside these the
 * ones that are nowhere on the web, by which a sidecar speaks of its file; it may call it by its name.
 */
final class KeptFiles {

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\s*(https?|s?ftps?|s3)://.+");

    private final WorkingGraph graph;
    private final String addresses;

    KeptFiles(WorkingGraph graph, IriSpace space) {
        this.graph = graph;
        this.addresses = space.at("/dataset/").value();
    }

    boolean areNone() {
        return distributions().noneMatch(this::isOurs);
    }

    List<Node> all() {
        return areNone()
                ? List.of()
                : distributions()
                        .filter(it -> isOurs(it) || addresses(it).noneMatch(this::isElsewhere))
                        .toList();
    }

    private Stream<Node> distributions() {
        return graph.objects(graph.entry(), DCAT.distribution).stream();
    }

    private boolean isOurs(Node distribution) {
        return addresses(distribution).anyMatch(it -> graph.textOf(it).startsWith(addresses));
    }

    private boolean isElsewhere(Node address) {
        return ELSEWHERE.matcher(graph.textOf(address)).matches();
    }

    private Stream<Node> addresses(Node distribution) {
        return Stream.of(DCAT.downloadURL, DCAT.accessURL).flatMap(it -> graph.objects(distribution, it).stream());
    }
}
