package id.satudata.hub.mapping.dcat;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.field.unit.Measures;
import id.satudata.hub.mapping.field.unit.Units;
import id.satudata.hub.vocabulary.HUB;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;

/** What is measured, and in which units: of the dataset and of the standards, variables and indicators it has. */
final class UnitRules {

    private static final List<Property> DESCRIBED = List.of(HUB.standarData, HUB.variabel, HUB.indikator);

    private final List<QuantityRule<?>> rules;

    UnitRules(Concepts concepts) {
        var units = new Units(concepts);
        var measures = new Measures(concepts);
        this.rules = List.of(
                new QuantityRule<>(HUB.satuan, "unit", units::read, units::listed),
                new QuantityRule<>(HUB.ukuran, "measure", measures::read, Optional::of));
    }

    void apply(WorkingGraph graph, Things things) {
        var described = DESCRIBED.stream()
                .flatMap(it -> graph.objects(graph.entry(), it).stream())
                .filter(it -> !it.isLiteral());
        Stream.concat(Stream.of(graph.entry()), described).distinct().toList().forEach(it -> apply(it, graph, things));
    }

    private void apply(Node subject, WorkingGraph graph, Things things) {
        rules.forEach(it -> it.apply(subject, graph, things));
    }
}
