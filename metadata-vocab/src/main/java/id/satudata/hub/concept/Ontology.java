package id.satudata.hub.concept;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.vocabulary.HUB;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The hub's own terms with what they are called and mean, for people and machines. Parsed once; thread-safe. */
public final class Ontology {

    private final Graph graph = read();
    private final List<Term> terms = graph.stream(Node.ANY, RDFS.isDefinedBy.asNode(), Node.ANY)
            .map(Triple::getSubject)
            .map(this::term)
            .sorted(Comparator.comparing((Term it) -> !it.isClass())
                    .thenComparing(Term::name, String.CASE_INSENSITIVE_ORDER))
            .toList();

    /**
     * One term.
     *
     * @param name the last part of its IRI, such as {@code satuan}
     * @param isClass whether it names a kind of things, not a property
     * @param internal whether what it says is never published
     */
    public record Term(
            String name,
            Iri iri,
            boolean isClass,
            LocalizedText label,
            LocalizedText definition,
            Optional<Iri> domain,
            Optional<Iri> range,
            boolean internal) {}

    /** Everything the vocabulary's file says; not to be changed. */
    public Graph graph() {
        return graph;
    }

    /** Classes first, each kind by name. */
    public List<Term> terms() {
        return terms;
    }

    public LocalizedText title() {
        return text(NodeFactory.createURI(HUB.NS.substring(0, HUB.NS.length() - 1)), DCTerms.title);
    }

    private Term term(Node node) {
        return new Term(
                node.getURI().substring(HUB.NS.length()),
                Iri.of(node.getURI()),
                graph.contains(node, RDF.type.asNode(), OWL2.Class.asNode()),
                text(node, RDFS.label),
                text(node, RDFS.comment),
                iri(node, RDFS.domain),
                iri(node, RDFS.range),
                graph.contains(node, DCTerms.accessRights.asNode(), Node.ANY));
    }

    private LocalizedText text(Node node, Property property) {
        var text = LocalizedText.NONE;
        for (var literal : objects(node, property).toList()) {
            text = text.with(literal.getLiteralLanguage(), literal.getLiteralLexicalForm());
        }
        return text;
    }

    private Optional<Iri> iri(Node node, Property property) {
        return objects(node, property).findFirst().map(it -> Iri.of(it.getURI()));
    }

    private Stream<Node> objects(Node node, Property property) {
        return graph.stream(node, property.asNode(), Node.ANY).map(Triple::getObject);
    }

    private static Graph read() {
        try (var file = HUB.class.getResourceAsStream("hub.ttl")) {
            if (file == null) {
                throw new IllegalStateException("The vocabulary's file is not bundled");
            }
            return RDFParser.source(file).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
