package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.PartialDate;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Our values as RDF terms. */
final class Terms {

    private static final Map<PartialDate.Precision, XSDDatatype> DATE_TYPES = Map.of(
            PartialDate.Precision.YEAR, XSDDatatype.XSDgYear,
            PartialDate.Precision.MONTH, XSDDatatype.XSDgYearMonth,
            PartialDate.Precision.DAY, XSDDatatype.XSDdate,
            PartialDate.Precision.INSTANT, XSDDatatype.XSDdateTime);

    private Terms() {}

    static Node iri(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }

    static Node text(String language, String text) {
        return language.isEmpty()
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, language);
    }

    static Stream<Node> literals(LocalizedText text) {
        return text.byLanguage().entrySet().stream().map(it -> text(it.getKey(), it.getValue()));
    }

    static Node date(PartialDate date) {
        return NodeFactory.createLiteralDT(date.lexical(), DATE_TYPES.get(date.precision()));
    }

    static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }

    static Node nonNegativeInteger(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }

    static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    static Node hexBinary(String hex) {
        return NodeFactory.createLiteralDT(hex, XSDDatatype.XSDhexBinary);
    }
}
