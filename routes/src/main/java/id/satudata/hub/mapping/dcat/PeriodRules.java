package id.satudata.hub.mapping.dcat;

import id.satudata.hub.mapping.field.Dates;
import id.satudata.hub.mapping.field.Periods;
import id.satudata.hub.mapping.field.TitlePeriods;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.PartialDate;
import id.satudata.hub.metadata.PeriodOfTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;

/** The time a dataset covers (dct:temporal), as a thing with two ends or as a text. */
final class PeriodRules {

    private static final String FIELD = "temporal";
    private static final String INVALID = "date-invalid";
    private static final List<Property> STARTS =
            List.of(SchemaDO.startDate, ResourceFactory.createProperty("http://schema.org/", "startDate"));
    private static final List<Property> ENDS =
            List.of(SchemaDO.endDate, ResourceFactory.createProperty("http://schema.org/", "endDate"));

    private final WorkingGraph graph;

    PeriodRules(WorkingGraph graph) {
        this.graph = graph;
    }

    void apply() {
        if (!graph.has(graph.entry(), DCTerms.temporal)) {
            title();
        }
        for (var statement : graph.statements(graph.entry(), DCTerms.temporal)) {
            if (statement.getObject().isLiteral()) {
                text(statement);
            } else {
                thing(statement);
            }
        }
    }

    private void text(Triple statement) {
        var text = graph.textOf(statement.getObject());
        var read = Periods.read(text);
        if (read.isEmpty()) {
            graph.refuse(statement, Severity.WARNING, INVALID, FIELD);
            return;
        }
        var period = add(read.get());
        graph.replace(statement, List.of(period));
        if (text.chars().anyMatch(Character::isLetter)) {
            graph.findings().read(FIELD, text, told(read.get()));
        }
        forward(
                Triple.create(statement.getSubject(), statement.getPredicate(), period),
                read.get().start(),
                read.get().end());
    }

    private Node add(PeriodOfTime span) {
        var period = NodeFactory.createBlankNode();
        span.start().ifPresent(it -> graph.add(period, DCAT.startDate, FieldRules.date(it)));
        span.end().ifPresent(it -> graph.add(period, DCAT.endDate, FieldRules.date(it)));
        return period;
    }

    private static String told(PeriodOfTime span) {
        return Stream.of(span.start(), span.end())
                .flatMap(Optional::stream)
                .map(PartialDate::lexical)
                .distinct()
                .collect(Collectors.joining(" – "));
    }

    /** Where the record itself says no time, its title may. */
    private void title() {
        var span = graph.objects(graph.entry(), DCTerms.title).stream()
                .filter(Node::isLiteral)
                .sorted(Comparator.comparing(it -> it.getLiteralLanguage().equals("id") ? 0 : 1))
                .map(it -> TitlePeriods.read(it.getLiteralLexicalForm()))
                .flatMap(Optional::stream)
                .findFirst();
        span.ifPresent(it -> {
            graph.add(graph.entry(), DCTerms.temporal, add(it));
            graph.findings().info("temporal-from-title", FIELD, told(it));
        });
    }

    private void thing(Triple statement) {
        var period = statement.getObject();
        var start = end(period, DCAT.startDate, STARTS);
        var end = end(period, DCAT.endDate, ENDS);
        forward(statement, start, end);
    }

    private Optional<PartialDate> end(Node period, Property property, List<Property> others) {
        if (!graph.has(period, property)) {
            graph.firstLiteral(period, others).ifPresent(it -> graph.add(period, property, it));
        }
        Stream<Optional<PartialDate>> read =
                graph.statements(period, property).stream().map(this::read);
        return read.toList().stream().flatMap(Optional::stream).findFirst();
    }

    private Optional<PartialDate> read(Triple statement) {
        var text = graph.textOf(statement.getObject());
        var date = Dates.read(text);
        if (date.isPresent()) {
            graph.replace(statement, List.of(FieldRules.date(date.get())));
            if (!Dates.isMachineForm(text)) {
                graph.findings().read(FIELD, text, date.get().lexical());
            }
        } else {
            graph.refuse(statement, Severity.WARNING, INVALID, FIELD);
        }
        return date;
    }

    private void forward(Triple statement, Optional<PartialDate> start, Optional<PartialDate> end) {
        if (start.isPresent() && end.isPresent() && Periods.reversed(start.get(), end.get())) {
            graph.quote(statement);
            graph.findings()
                    .warn(
                            "period-reversed",
                            FIELD,
                            start.get().lexical() + " – " + end.get().lexical());
        }
    }
}
