package id.satudata.hub.mapping.dcat;

import id.satudata.hub.mapping.statistik.ActivityForm;
import id.satudata.hub.mapping.statistik.Answers;
import id.satudata.hub.mapping.statistik.IndicatorForm;
import id.satudata.hub.mapping.statistik.Question;
import id.satudata.hub.mapping.statistik.VariableForm;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.Findings;
import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.PROV;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** What Satu Data asks beyond DCAT: roles, standards, statistical metadata, disclosure and planning. */
final class SatuDataRules {

    /** A dialect names the list a kind is of by the type of the literal. */
    static final String LISTS = "https://w3id.org/satudata-hub/id/";

    private static final Map<Property, Question> ADDED_UP = Map.of(
            HUB.metodePengumpulan, Question.METHODS,
            HUB.saranaPengumpulan, Question.INSTRUMENTS,
            HUB.unitPengumpulan, Question.UNITS);

    private final WorkingGraph graph;
    private final Things things;
    private final SatuDataFields fields;

    SatuDataRules(WorkingGraph graph, Things things, SatuDataFields fields) {
        this.graph = graph;
        this.things = things;
        this.fields = fields;
    }

    void apply() {
        apply(fields.ofDataset(), graph.entry());
        graph.statements(graph.entry(), DCTerms.type).forEach(this::kind);
        described(PROV.qualifiedAttribution, FOAF.name).forEach(this::attribution);
        described(HUB.standarData, SKOS.notation).forEach(it -> apply(fields.ofStandard(), it));
        described(HUB.ujiKonsekuensi, DCTerms.identifier);
        forms();
    }

    private void forms() {
        described(HUB.variabel, DCTerms.title).forEach(it -> {
            form(it, VariableForm::check);
            apply(fields.ofVariable(), it);
        });
        described(HUB.indikator, DCTerms.title).forEach(it -> {
            form(it, IndicatorForm::check);
            apply(fields.ofIndicator(), it);
        });
        graph.objects(graph.entry(), PROV.wasGeneratedBy).stream()
                .filter(it -> graph.objects(it, RDF.type).contains(HUB.KegiatanStatistik.asNode()))
                .forEach(this::activity);
    }

    private void activity(Node activity) {
        form(activity, ActivityForm::check);
        graph.objects(activity, HUB.isian).stream()
                .filter(Node::isLiteral)
                .flatMap(it -> Answers.read(it.getLiteralLexicalForm()).stream())
                .forEach(answers -> ADDED_UP.forEach((term, question) -> answers.choices(question)
                        .forEach(choice -> graph.add(activity, term, Integer.toString(choice)))));
        apply(fields.ofActivity(), activity);
    }

    /** The things in a relation; one that is only named by a text becomes a thing with that name. */
    private List<Node> described(Property relation, Property name) {
        for (var statement : graph.statements(graph.entry(), relation)) {
            if (statement.getObject().isLiteral()) {
                var thing = NodeFactory.createBlankNode();
                graph.add(thing, name, statement.getObject());
                graph.replace(statement, List.of(thing));
            }
        }
        return graph.objects(graph.entry(), relation);
    }

    private void attribution(Node attribution) {
        for (var statement : graph.statements(attribution, PROV.agent)) {
            if (statement.getObject().isLiteral()) {
                var agent = NodeFactory.createBlankNode();
                graph.add(agent, FOAF.name, statement.getObject());
                graph.add(agent, RDF.type, FOAF.Agent.asNode());
                graph.replace(statement, List.of(agent));
            }
        }
        apply(fields.ofAttribution(), attribution);
    }

    private void kind(Triple statement) {
        if (!statement.getObject().isLiteral()) {
            return;
        }
        var type = statement.getObject().getLiteralDatatypeURI();
        var list = type.startsWith(LISTS) ? type.substring(LISTS.length()) : "";
        var read = fields.kind(graph.textOf(statement.getObject()), list);
        if (read.isEmpty() && !fields.knows(list)) {
            graph.quote(statement);
        } else if (read.isEmpty()) {
            graph.refuse(statement, Severity.WARNING, "concept-unknown", "type");
        } else {
            graph.replace(statement, read);
        }
    }

    private void form(Node thing, BiConsumer<Answers, Findings> check) {
        graph.objects(thing, HUB.isian).stream()
                .filter(Node::isLiteral)
                .flatMap(it -> Answers.read(it.getLiteralLexicalForm()).stream())
                .forEach(it -> check.accept(it, graph.findings()));
    }

    private void apply(List<FieldRule> rules, Node subject) {
        rules.forEach(it -> it.apply(subject, graph, things));
    }
}
