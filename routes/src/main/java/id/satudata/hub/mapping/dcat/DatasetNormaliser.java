package id.satudata.hub.mapping.dcat;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.field.AgencyRegister;
import id.satudata.hub.metadata.Agent;
import id.satudata.hub.metadata.Description;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Findings;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.VisibleText;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.vocabulary.ADMS;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.PROV;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** Turns a dataset said in DCAT, however freely, into a description, field by field; what it cannot place it keeps. */
public final class DatasetNormaliser {

    private final IriSpace space;
    private final Concepts concepts;
    private final AgencyRegister agencies;
    private final FieldRules fields;
    private final SatuDataFields satuData;
    private final DescriptionGraphs graphs;
    private final UnitRules units;

    public DatasetNormaliser(IriSpace space, Concepts concepts, AgencyRegister agencies) {
        this.space = space;
        this.concepts = concepts;
        this.agencies = agencies;
        this.fields = new FieldRules(concepts);
        this.satuData = new SatuDataFields(concepts);
        this.graphs = new DescriptionGraphs(space);
        this.units = new UnitRules(concepts);
    }

    /**
     * The description, and in the findings what was doubtful.
     *
     * @param publisher who publishes what names no publisher of its own
     */
    public Description describe(EntryId id, RawDataset raw, Optional<Agent> publisher, Findings findings) {
        var things = new Things(space.entry(id));
        var graph = named(id, raw, things, findings);
        identify(graph, raw.subject());
        new TextRules(graph).apply(graph.entry());
        units.apply(graph, things);
        fields.ofDataset().forEach(it -> it.apply(graph.entry(), graph, things));
        var keptFiles = new KeptFiles(graph, space);
        new AccessRule(concepts, graph, things, keptFiles).apply();
        new ExemptRule(concepts, graph, things, keptFiles).apply();
        new RegionRule(concepts.wilayah(), graph, things).apply();
        new PeopleRules(graph, things, agencies).apply();
        new PeriodRules(graph).apply();
        new SatuDataRules(graph, things, satuData).apply();
        new DistributionRules(graph, things, fields, concepts).apply();
        new VisibleRule(graph).apply();
        new ProfileLimits(graph).apply();
        if (!raw.graph().contains(raw.subject(), DCAT.distribution.asNode(), Node.ANY)) {
            findings.warn("distribution-missing", "distribution", "");
        }
        return new Gaps(findings, publisher).fill(graphs.describe(id, graph.index()));
    }

    /** The graph under the hub's own names for the dataset and its distributions. */
    private WorkingGraph named(EntryId id, RawDataset raw, Things things, Findings findings) {
        var entry = NodeFactory.createURI(space.entry(id).value());
        var distributions = new DistributionNames(space, id, raw).all();
        var names = new HashMap<>(distributions);
        names.put(raw.subject(), entry);
        var graph = new WorkingGraph(things.skolemizer().skolemize(raw.graph(), names), entry, findings);
        place(graph, new LinkedHashSet<>(distributions.values()));
        return graph;
    }

    /** Distributions stand in the order their source gave them, else in that of their names at the source. */
    private static void place(WorkingGraph graph, Set<Node> distributions) {
        int position = 0;
        for (var distribution : distributions) {
            position++;
            if (!graph.has(distribution, HUB.position)) {
                graph.add(distribution, HUB.position, Integer.toString(position));
            }
        }
    }

    /** The source's own names for the dataset become names by which peers know it. */
    private static void identify(WorkingGraph graph, Node subject) {
        for (var statement : graph.statements(graph.entry(), PROV.wasDerivedFrom)) {
            graph.replace(statement, List.of());
            graph.add(graph.entry(), DCTerms.source, statement.getObject());
        }
        for (var statement : graph.statements(graph.entry(), DCTerms.identifier)) {
            graph.replace(statement, List.of());
            peer(graph, graph.textOf(statement.getObject()));
        }
        if (subject.isURI() && !subject.equals(graph.entry())) {
            Iri.parse(subject.getURI())
                    .ifPresentOrElse(
                            it -> graph.add(graph.entry(), PROV.wasDerivedFrom, subject),
                            () -> peer(graph, subject.getURI()));
        }
    }

    private static void peer(WorkingGraph graph, String written) {
        var identifier = VisibleText.of(written);
        if (!identifier.isBlank()) {
            var peer = NodeFactory.createBlankNode();
            graph.add(peer, SKOS.notation, identifier.strip());
            graph.add(graph.entry(), ADMS.identifier, peer);
        }
    }
}
