package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.PartialDate;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** What nodes say, as values; nothing where a node cannot be read as one. */
final class NodeValues {

    private static final int LONGEST_COUNT = 18;

    private NodeValues() {}

    static Optional<Iri> iri(Node node) {
        return node.isURI()
                ? Iri.parse(node.getURI()).filter(it -> it.value().equals(node.getURI()))
                : Optional.empty();
    }

    static Optional<String> plain(Node node) {
        return node.isLiteral() && XSDDatatype.XSDstring.equals(node.getLiteralDatatype())
                ? Optional.of(node.getLiteralLexicalForm())
                : Optional.empty();
    }

    static Optional<String> lexical(Node node) {
        return node.isLiteral() ? Optional.of(node.getLiteralLexicalForm()) : Optional.empty();
    }

    static Optional<Long> count(Node node) {
        return lexical(node).filter(NodeValues::isCount).map(Long::valueOf);
    }

    private static boolean isCount(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_COUNT && text.chars().allMatch(it -> it >= '0' && it <= '9');
    }

    static Optional<Boolean> truth(Node node) {
        return node.isLiteral() && XSDDatatype.XSDboolean.equals(node.getLiteralDatatype())
                ? lexical(node)
                        .filter(it -> it.equals("true") || it.equals("false"))
                        .map(Boolean::valueOf)
                : Optional.empty();
    }

    static Optional<PartialDate> year(Node node) {
        return date(node).filter(it -> it.precision() == PartialDate.Precision.YEAR);
    }

    static Optional<PartialDate> date(Node node) {
        return lexical(node)
                .flatMap(PartialDate::parse)
                .filter(it -> it.precision().xsdName().equals(localName(node.getLiteralDatatypeURI())));
    }

    /** The language of a text in lower case, empty for a plain one; nothing for any other node. */
    static Optional<String> languageOf(Node node) {
        if (!node.isLiteral()) {
            return Optional.empty();
        }
        var language = node.getLiteralLanguage();
        return language.isEmpty() ? plain(node).map(_ -> "") : Optional.of(language.toLowerCase(Locale.ROOT));
    }

    private static String localName(String datatype) {
        return datatype.substring(datatype.indexOf('#') + 1);
    }
}
