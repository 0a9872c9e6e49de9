package id.satudata.hub.source.identity;

import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.Surplus;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.source.Arrival;
import id.satudata.hub.vocabulary.PROV;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;

/** Says in a description by which ways its dataset comes: who is the authority, and where else it was found. */
final class Chain {

    private final IriSpace space;

    Chain(IriSpace space) {
        this.space = space;
    }

    /** The words of the authority's record, and beyond them who else has the dataset. */
    Description extend(Description said, EntryId record, List<Arrival> ways) {
        var others = ways.stream()
                .filter(it -> !it.record().equals(record) && it.isLive())
                .flatMap(it -> Iri.parse(it.iri()).stream())
                .toList();
        if (others.isEmpty()) {
            return said;
        }
        var entry = NodeFactory.createURI(space.entry(said.id()).value());
        var graph = GraphFactory.createDefaultGraph();
        said.identity().sourceIri().ifPresent(it -> graph.add(link(entry, PROV.hadPrimarySource, it)));
        others.stream()
                .filter(it -> !said.identity().sourceIri().equals(Optional.of(it)))
                .forEach(it -> graph.add(link(entry, PROV.wasDerivedFrom, it)));
        var more = DescriptionGraphs.surplusOf(graph).statements();
        return said.with(new Surplus(Stream.concat(said.surplus().statements().stream(), more.stream())
                .toList()));
    }

    private static Triple link(Node entry, Property property, Iri target) {
        return Triple.create(entry, property.asNode(), NodeFactory.createURI(target.value()));
    }
}
