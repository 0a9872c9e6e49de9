package id.satudata.hub.connector.ldes;

import id.satudata.hub.connector.dcat.CatalogGraph;
import id.satudata.hub.connector.graph.GraphAnswer;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.Reasons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;

/**
 * A document of a feed.
 *
 * @param answer what a member says may be in a graph of the member's name
 */
record Fragment(GraphAnswer answer, Shape shape) {

    private static final String ACTIVITIES = "https://www.w3.org/ns/activitystreams#";

    /** The versions it holds, in the order of their names. */
    List<Version> versions() {
        var members = answer.graph().find(Node.ANY, Terms.MEMBER, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .distinct()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        var shared = new CatalogGraph(answer.graph());
        var versions = new ArrayList<Version>();
        for (var member : members) {
            version(member, answer.address() + "#" + versions.size(), shared).ifPresent(versions::add);
        }
        return versions;
    }

    /**
     * Nothing of what is no dataset.
     *
     * @param place what it is called by where it has no name
     */
    private Optional<Version> version(Node member, String place, CatalogGraph shared) {
        var own = answer.graph(member);
        var said = own.isEmpty() ? answer.graph() : own;
        var entity = entity(member, own);
        var time = shape.timestamp(member, answer.graph())
                .or(() -> shape.timestamp(member, own))
                .flatMap(Moments::read);
        if (!entity.isURI()) {
            return Optional.of(new Version(
                    place,
                    time,
                    new Version.Unreadable(Finding.of(Severity.ERROR, "identifier-missing", "identifier", ""))));
        }
        var key = entity.getURI();
        if (shape.isDeletion(member, entity, answer.graph()) || shape.isDeletion(member, entity, own)) {
            return Optional.of(new Version(key, time, new Version.Gone()));
        }
        var about = about(member, entity, own.isEmpty() ? shared : new CatalogGraph(own), said);
        if (about.isEmpty() || isActivityAlone(entity, about)) {
            return Optional.of(new Version(
                    key,
                    time,
                    new Version.Unreadable(Finding.because(
                            Severity.ERROR, "record-unreadable", "record", Reasons.of("no-statements")))));
        }
        return isDataset(entity, about)
                ? Optional.of(new Version(key, time, new Version.Told(about)))
                : Optional.empty();
    }

    private Node entity(Node member, Graph own) {
        var entity = shape.entity(member, answer.graph());
        return entity.equals(member) ? shape.entity(member, own) : entity;
    }

    /** A version either speaks of what it is a version of, or stands for it. */
    private Graph about(Node member, Node entity, CatalogGraph catalog, Graph said) {
        if (said.contains(entity, Node.ANY, Node.ANY)) {
            return catalog.about(entity);
        }
        var renamed = GraphMemFactory.createDefaultGraph();
        catalog.about(member).find().forEachRemaining(it -> {
            if (!it.getSubject().equals(member) || !shape.links(it.getPredicate())) {
                renamed.add(renamed(it, member, entity));
            }
        });
        return renamed;
    }

    private static Triple renamed(Triple it, Node member, Node entity) {
        return Triple.create(
                it.getSubject().equals(member) ? entity : it.getSubject(),
                it.getPredicate(),
                it.getObject().equals(member) ? entity : it.getObject());
    }

    private static boolean isActivityAlone(Node entity, Graph about) {
        var types = Shape.objects(about, entity, RDF.type.asNode()).toList();
        return !types.isEmpty()
                && types.stream().allMatch(it -> it.isURI() && it.getURI().startsWith(ACTIVITIES));
    }

    /** What has no type is given the benefit of the doubt. */
    private static boolean isDataset(Node entity, Graph about) {
        return about.contains(entity, RDF.type.asNode(), DCAT.Dataset.asNode())
                || !about.contains(entity, RDF.type.asNode(), Node.ANY);
    }
}
