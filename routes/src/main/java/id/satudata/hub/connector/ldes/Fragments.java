package id.satudata.hub.connector.ldes;

import id.satudata.hub.connector.Source;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.graph.GraphAnswer;
import id.satudata.hub.egress.EgressClient;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** The documents of a feed, along its relations, each once; those that only hold what is older than asked for are left out. */
final class Fragments {

    private static final int MOST = 20_000;

    private final EgressClient egress;
    private final Source source;
    private final Set<URI> seen = new HashSet<>();
    private final Deque<URI> ahead = new ArrayDeque<>();
    private final Repeats repeats = new Repeats();
    private Optional<URI> repeated = Optional.empty();
    private Optional<Instant> since;
    private Optional<Fragment> root;
    private Shape shape;

    private Fragments(EgressClient egress, Source source, GraphAnswer root, Optional<Instant> since) {
        this.egress = egress;
        this.source = source;
        this.shape = Shape.of(root.graph());
        this.since = shape.timestamp().isPresent() ? since : Optional.empty();
        this.root = Optional.of(new Fragment(root, shape));
    }

    /**
     * Starts with the document at the source's address.
     *
     * @param since what is older is not wanted, where the feed says when its members were written
     */
    static Fragments from(EgressClient egress, Source source, Optional<Instant> since) throws IOException {
        var root = egress.get(source.address(), GraphAnswer.ACCEPT_NAMES, GraphAnswer::readNamed);
        if (!isFeed(root.graph())) {
            throw new SourceUnreadable("not-a-feed", root.address());
        }
        var fragments = new Fragments(egress, source, root, since);
        fragments.seen.add(plain(source.address()));
        return fragments;
    }

    /** Whether they hold all that the feed has. */
    boolean areAll() {
        return since.isEmpty();
    }

    /** What is older is not wanted. */
    Optional<Instant> since() {
        return since;
    }

    /** The next one; nothing after the last. */
    Optional<Fragment> next() throws IOException {
        if (root.isPresent()) {
            var first = root;
            root = Optional.empty();
            goOnFrom(source.address(), first.get().answer(), true);
            return first;
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("The harvest was told to stop");
        }
        var address = ahead.poll();
        if (address == null) {
            return Optional.empty();
        }
        var answer = egress.get(address, GraphAnswer.ACCEPT_NAMES, GraphAnswer::readNamed);
        shape = shape.or(Shape.of(answer.graph()));
        goOnFrom(address, answer, false);
        return Optional.of(new Fragment(answer, shape));
    }

    /** Where one document stood in place of another, nobody knows what that one held. */
    void requireNoRepeat() throws SourceUnreadable {
        if (repeated.isPresent()) {
            throw new SourceUnreadable("feed-circle", source.id(), repeated.get());
        }
    }

    /** Several views are several ways through the same members, so that one is enough; a page that is in one needs none. */
    private void goOnFrom(URI asked, GraphAnswer answer, boolean isRoot) throws SourceUnreadable {
        if (repeats.isOne(asked, answer)) {
            repeated = Optional.of(asked);
        }
        seen.add(plain(answer.address()));
        var graph = answer.graph();
        var relations = graph.find(Node.ANY, Terms.RELATION, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
        for (var relation : relations) {
            if (!isTooOld(relation, graph)) {
                for (var node : Shape.objects(graph, relation, Terms.NODE).toList()) {
                    add(node, answer.address());
                }
            }
        }
        if (isRoot && relations.isEmpty()) {
            var view = Shape.objects(graph, Node.ANY, Terms.VIEW)
                    .filter(Node::isURI)
                    .min((one, other) -> one.getURI().compareTo(other.getURI()));
            if (view.isPresent()) {
                add(view.get(), answer.address());
            }
        }
    }

    private boolean isTooOld(Node relation, Graph graph) {
        var isUntil = Shape.objects(graph, relation, RDF.type.asNode()).anyMatch(Terms.UNTIL::contains);
        var isOfTime = shape.timestamp()
                .map(it -> graph.contains(relation, Terms.PATH, it))
                .orElse(false);
        return since.isPresent()
                && isUntil
                && isOfTime
                && Shape.objects(graph, relation, Terms.VALUE)
                        .filter(Node::isLiteral)
                        .flatMap(it -> Moments.read(it.getLiteralLexicalForm()).stream())
                        .anyMatch(it -> it.isBefore(since.get()));
    }

    private void add(Node node, URI base) throws SourceUnreadable {
        if (!node.isURI()) {
            return;
        }
        try {
            var address = plain(base.resolve(new URI(node.getURI())));
            if (seen.add(address)) {
                ahead.add(address);
            }
        } catch (URISyntaxException e) {
            throw new SourceUnreadable(e, "leads-nowhere", base, node.getURI());
        }
        if (seen.size() > MOST) {
            throw new SourceUnreadable("too-many-documents", source.id(), MOST);
        }
    }

    private static boolean isFeed(Graph graph) {
        return graph.contains(Node.ANY, RDF.type.asNode(), Terms.EVENT_STREAM)
                || graph.contains(Node.ANY, RDF.type.asNode(), Terms.COLLECTION)
                || graph.contains(Node.ANY, Terms.VIEW, Node.ANY)
                || graph.contains(Node.ANY, Terms.RELATION, Node.ANY)
                || graph.contains(Node.ANY, Terms.MEMBER, Node.ANY);
    }

    /** Without what only points into a document. */
    private static URI plain(URI address) {
        var text = address.toString();
        var hash = text.indexOf('#');
        return hash < 0 ? address : URI.create(text.substring(0, hash));
    }
}
