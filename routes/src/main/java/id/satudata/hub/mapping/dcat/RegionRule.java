package id.satudata.hub.mapping.dcat;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.RegionReading.Ambiguous;
import id.satudata.hub.concept.RegionReading.Understood;
import id.satudata.hub.concept.RegionReading.Unknown;
import id.satudata.hub.concept.RegionSystem;
import id.satudata.hub.concept.Regions;
import id.satudata.hub.mapping.field.WebAddresses;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.Iri;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;

/** The regions a dataset is about (dct:spatial): terms of our lists, or any place that has an address. */
final class RegionRule {

    private static final String FIELD = DCTerms.spatial.getLocalName();

    private final Regions regions;
    private final WorkingGraph graph;
    private final Things things;

    RegionRule(Regions regions, WorkingGraph graph, Things things) {
        this.regions = regions;
        this.graph = graph;
        this.things = things;
    }

    void apply() {
        for (var statement : graph.statements(graph.entry(), DCTerms.spatial)) {
            if (things.nameless(statement.getObject())) {
                graph.label(statement.getObject()).ifPresent(this::addLabelled);
            } else {
                read(statement, graph.textOf(statement.getObject()));
            }
        }
    }

    /** A place described in place may carry the name of a region; the place itself stays as it is. */
    private void addLabelled(String label) {
        if (regions.read(label) instanceof Understood it) {
            note(label, it);
            graph.add(graph.entry(), DCTerms.spatial, node(it.concept().iri()));
        }
    }

    private void read(Triple statement, String text) {
        switch (regions.read(text)) {
            case Understood it -> {
                note(text, it);
                graph.replace(statement, List.of(node(it.concept().iri())));
            }
            case Ambiguous it -> {
                graph.quote(statement);
                graph.findings().add(Finding.of(Severity.WARNING, "region-ambiguous", FIELD, text, candidates(it)));
            }
            case Unknown _ ->
                WebAddresses.read(text)
                        .ifPresentOrElse(
                                it -> graph.replace(statement, List.of(node(it))),
                                () -> graph.refuse(statement, Severity.WARNING, "region-unknown", FIELD));
        }
    }

    private void note(String text, Understood region) {
        var label = named(region.concept());
        switch (region.how()) {
            case OFFICIAL -> {}
            case CODE, NAME, MISSPELT -> graph.findings().read(FIELD, text, label);
            case RETIRED -> graph.findings().add(Finding.of(Severity.INFO, "region-retired", FIELD, text, label));
        }
    }

    private static String candidates(Ambiguous reading) {
        return reading.candidates().stream().map(RegionRule::named).collect(Collectors.joining(", "));
    }

    private static String named(Concept region) {
        var system = region.scheme().value().equals(RegionSystem.BPS.scheme()) ? "BPS " : "";
        return "%s (%s%s)".formatted(region.label().in("id").orElse(""), system, region.code());
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }
}
