package id.satudata.hub.profile;

import id.satudata.hub.metadata.LocalizedText;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** The words of each check (sh:message), in all their languages, which a validation report does not carry. */
final class CheckMessages {

    private final Map<Node, LocalizedText> byCheck;

    CheckMessages(Graph shapes) {
        this.byCheck = shapes.stream(Node.ANY, SHACL.message, Node.ANY)
                .collect(Collectors.toMap(
                        it -> it.getSubject(),
                        it -> LocalizedText.of(
                                it.getObject().getLiteralLanguage(),
                                it.getObject().getLiteralLexicalForm()),
                        CheckMessages::joined));
    }

    LocalizedText of(Node check) {
        return byCheck.getOrDefault(check, LocalizedText.NONE);
    }

    private static LocalizedText joined(LocalizedText one, LocalizedText other) {
        var both = one;
        for (var it : other.byLanguage().entrySet()) {
            both = both.with(it.getKey(), it.getValue());
        }
        return both;
    }
}
