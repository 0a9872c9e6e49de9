package id.satudata.hub.mapping.dcat;

import id.satudata.hub.mapping.field.Texts;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** Cleans and bounds the texts people read. */
final class TextRules {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_DESCRIPTION = 50_000;
    private static final int LONGEST_KEYWORD = 200;

    private final WorkingGraph graph;

    TextRules(WorkingGraph graph) {
        this.graph = graph;
    }

    void apply(Node subject) {
        tidy(subject, DCTerms.title, LONGEST_TITLE, true);
        tidy(subject, DCTerms.description, LONGEST_DESCRIPTION, false);
        tidy(subject, DCAT.keyword, LONGEST_KEYWORD, true);
    }

    private void tidy(Node subject, Property field, int longest, boolean oneLine) {
        for (var statement : graph.statements(subject, field)) {
            if (statement.getObject().isLiteral()) {
                tidy(statement, field.getLocalName(), longest, oneLine);
            } else {
                graph.quote(statement);
            }
        }
    }

    private void tidy(Triple statement, String field, int longest, boolean oneLine) {
        var literal = statement.getObject();
        var raw = literal.getLiteralLexicalForm();
        var clean = oneLine ? Texts.oneLine(raw) : Texts.clean(raw);
        var text = Texts.shortened(clean, longest);
        if (Texts.hasControlCharacters(raw)) {
            graph.findings().info("text-cleaned", field, clean);
        }
        if (text.length() < clean.length()) {
            graph.findings().warn("text-shortened", field, text);
            graph.quote(statement);
        }
        graph.replace(statement, text.isEmpty() ? List.of() : List.of(said(text, literal)));
    }

    private static Node said(String text, Node literal) {
        return literal.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralString(text)
                : NodeFactory.createLiteralLang(text, literal.getLiteralLanguage());
    }
}
