package id.satudata.hub.mapping.dcat;

import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Findings;
import id.satudata.hub.rdf.StatementIndex;
import id.satudata.hub.vocabulary.HUB;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The statements about one dataset while they are put in order; nothing ever leaves it, a doubtful statement is only quoted. */
final class WorkingGraph {

    /** By what a thing without a name is called, the surest first. */
    static final List<Property> LABELS =
            List.of(SKOS.prefLabel, RDFS.label, DCTerms.title, FOAF.name, SKOS.notation, DCTerms.identifier, RDF.value);

    private static final Comparator<Triple> ORDER = Comparator.<Triple, String>comparing(
                    it -> it.getObject().toString())
            .thenComparing(it -> it.getSubject().toString());

    private final StatementIndex index;
    private final Node entry;
    private final Findings findings;

    WorkingGraph(StatementIndex index, Node entry, Findings findings) {
        this.index = index;
        this.entry = entry;
        this.findings = findings;
    }

    StatementIndex index() {
        return index;
    }

    Node entry() {
        return entry;
    }

    Findings findings() {
        return findings;
    }

    /** The statements in a fixed order, safe against changes while they are walked. */
    List<Triple> statements(Node subject, Property predicate) {
        return ordered(index.find(subject, predicate.asNode()));
    }

    /** All statements about a thing, by predicate. */
    Map<Node, List<Triple>> statements(Node subject) {
        var byPredicate = new HashMap<Node, List<Triple>>();
        for (var statement : index.about(subject)) {
            byPredicate
                    .computeIfAbsent(statement.getPredicate(), _ -> new ArrayList<>(2))
                    .add(statement);
        }
        byPredicate.values().forEach(WorkingGraph::ordered);
        return byPredicate;
    }

    /** The statements that say of what kind something is. */
    List<Triple> types() {
        return ordered(index.find(RDF.type.asNode()));
    }

    private static List<Triple> ordered(List<Triple> statements) {
        if (statements.size() > 1) {
            statements.sort(ORDER);
        }
        return statements;
    }

    List<Node> objects(Node subject, Property predicate) {
        return statements(subject, predicate).stream().map(Triple::getObject).toList();
    }

    boolean has(Node subject, Property predicate) {
        return index.has(subject, predicate.asNode());
    }

    void add(Node subject, Property predicate, Node object) {
        index.add(Triple.create(subject, predicate.asNode(), object));
    }

    void add(Node subject, Property predicate, String literal) {
        add(subject, predicate, NodeFactory.createLiteralString(literal));
    }

    void replace(Triple statement, List<Node> objects) {
        index.remove(statement);
        objects.forEach(it -> index.add(Triple.create(statement.getSubject(), statement.getPredicate(), it)));
    }

    /** No longer asserts the statement, but still tells that the source said it (rdf:Statement). */
    void quote(Triple statement) {
        index.remove(statement);
        var quoted = NodeFactory.createBlankNode();
        add(entry, HUB.unplaced, quoted);
        add(quoted, RDF.type, RDF.Statement.asNode());
        add(quoted, RDF.subject, statement.getSubject());
        add(quoted, RDF.predicate, statement.getPredicate());
        add(quoted, RDF.object, statement.getObject());
    }

    /** Quotes the statement and says why. */
    void refuse(Triple statement, Finding.Severity severity, String code, String field) {
        quote(statement);
        findings.add(Finding.of(severity, code, field, textOf(statement.getObject())));
    }

    /** A node as a source would write it in one field: a literal's text, an IRI, or the label of a thing without one. */
    String textOf(Node node) {
        if (node.isLiteral()) {
            return node.getLiteralLexicalForm().strip();
        }
        return node.isURI() ? node.getURI() : label(node).orElse("");
    }

    Optional<String> label(Node node) {
        return firstLiteral(node, LABELS).map(Node::getLiteralLexicalForm);
    }

    Optional<Node> firstLiteral(Node node, List<Property> predicates) {
        return predicates.stream().flatMap(it -> literals(node, it)).findFirst();
    }

    private Stream<Node> literals(Node node, Property predicate) {
        return objects(node, predicate).stream().filter(Node::isLiteral);
    }
}
