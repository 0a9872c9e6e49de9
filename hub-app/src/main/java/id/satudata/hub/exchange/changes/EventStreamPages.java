package id.satudata.hub.exchange.changes;

import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.exchange.graph.PublicGraphs;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.vocabulary.AS;
import id.satudata.hub.vocabulary.LDES;
import id.satudata.hub.vocabulary.TREE;
import java.time.Instant;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.springframework.stereotype.Component;

/**
 * Documents of the stream as RDF. A member is an activity, and what a dataset says by then is in the graph of the activity's
 * name. Of each dataset only its latest change is kept, as the retention policy says.
 */
@Component
final class EventStreamPages {
    static final String PATH = "/ldes";

    private final IriSpace space;
    private final CatalogIdentity identity;
    private final PublicGraphs graphs;

    EventStreamPages(IriSpace space, CatalogIdentity identity, PublicGraphs graphs) {
        this.space = space;
        this.identity = identity;
        this.graphs = graphs;
    }

    DatasetGraph dataset(EventStreamPage page) {
        var about = GraphFactory.createDefaultGraph();
        var dataset = DatasetGraphFactory.create(about);
        addStream(about, page);
        for (var change : page.changes()) {
            var activity = activity(change);
            about.add(stream(), TREE.member.asNode(), activity);
            addActivity(about, activity, change);
            change.entry().ifPresent(it -> dataset.addGraph(activity, graphs.graph(it)));
        }
        return dataset;
    }

    private void addStream(Graph graph, EventStreamPage page) {
        var view = view(Sequence.START);
        var policy = node(space.at(PATH).value() + "#latest");
        graph.add(stream(), RDF.type.asNode(), LDES.EventStream.asNode());
        identity.title()
                .byLanguage()
                .forEach((language, title) ->
                        graph.add(stream(), DCTerms.title.asNode(), NodeFactory.createLiteralLang(title, language)));
        graph.add(stream(), LDES.timestampPath.asNode(), AS.published.asNode());
        graph.add(stream(), LDES.versionOfPath.asNode(), AS.object.asNode());
        graph.add(stream(), TREE.view.asNode(), view);
        graph.add(view, LDES.retentionPolicy.asNode(), policy);
        graph.add(policy, RDF.type.asNode(), LDES.LatestVersionSubset.asNode());
        graph.add(policy, LDES.amount.asNode(), NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger));
        graph.add(view(page.after()), RDF.type.asNode(), TREE.Node.asNode());
        if (page.hasNext()) {
            addNext(graph, page);
        }
    }

    private void addNext(Graph graph, EventStreamPage page) {
        var last = page.changes().getLast().item();
        var relation = node(space.at(PATH).value() + "#after-" + last.sequence());
        graph.add(view(page.after()), TREE.relation.asNode(), relation);
        graph.add(relation, RDF.type.asNode(), TREE.GreaterThanOrEqualToRelation.asNode());
        graph.add(relation, TREE.path.asNode(), AS.published.asNode());
        graph.add(relation, TREE.value.asNode(), moment(last.at()));
        graph.add(relation, TREE.node.asNode(), view(last.sequence()));
    }

    private void addActivity(Graph graph, Node activity, Change change) {
        var item = change.item();
        graph.add(activity, RDF.type.asNode(), type(change).asNode());
        graph.add(activity, AS.object.asNode(), node(space.entry(item.entry()).value()));
        graph.add(activity, AS.published.asNode(), moment(item.at()));
    }

    private static Resource type(Change change) {
        if (change.entry().isEmpty()) {
            return AS.Delete;
        }
        return change.isFirst() ? AS.Create : AS.Update;
    }

    private Node activity(Change change) {
        var item = change.item();
        return node(space.at(PATH).value() + "#" + item.entry() + "-" + item.sequence());
    }

    private Node stream() {
        return node(space.at(PATH).value() + "#stream");
    }

    private Node view(Sequence after) {
        return node(space.at(PATH).value() + (after.equals(Sequence.START) ? "" : "?after=" + after));
    }

    private static Node moment(Instant at) {
        return NodeFactory.createLiteralDT(at.toString(), XSDDatatype.XSDdateTime);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri);
    }
}
