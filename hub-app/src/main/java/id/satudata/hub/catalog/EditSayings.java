package id.satudata.hub.catalog;

import id.satudata.hub.catalog.FieldChange.FieldValue;
import id.satudata.hub.catalog.FieldMerge.Difference;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.LocalizedText;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Says in words how a field differs between an entry and its source. */
final class EditSayings {

    private static final int MOST_VALUES = 50;

    private final FieldWords fields;
    private final ValueWords values;

    EditSayings(FieldWords fields, Concepts concepts) {
        this.fields = fields;
        this.values = new ValueWords(concepts);
    }

    FieldChange change(FieldKey key, Difference it, Graph ours, Graph theirs) {
        var file = key.file();
        var about = file.map(node -> ours.contains(node, Node.ANY, Node.ANY) ? ours : theirs)
                .map(graph -> values.thing(file.orElseThrow(), graph))
                .orElse(LocalizedText.NONE);
        return new FieldChange(
                key.name(fields), label(key), about, values(it.theirs(), theirs), values(it.ours(), ours));
    }

    private LocalizedText label(FieldKey key) {
        var own = fields.label(key.property());
        return key.file().isPresent() && !key.isFile()
                ? FieldWords.joined(fields.label(FieldKey.of(key.file().get()).property()), own)
                : own;
    }

    private List<FieldValue> values(FieldContent content, Graph graph) {
        return content.values().isEmpty()
                ? statements(content)
                : content.values().stream()
                        .sorted(Comparator.comparing(Node::toString))
                        .limit(MOST_VALUES)
                        .map(it -> values.of(it, graph))
                        .toList();
    }

    /** What nothing leads to has no values, only statements. */
    private List<FieldValue> statements(FieldContent content) {
        return content.descriptions().stream()
                .map(this::statement)
                .sorted()
                .limit(MOST_VALUES)
                .map(it -> new FieldValue(LocalizedText.of("", it), ""))
                .toList();
    }

    private String statement(Triple it) {
        return it.getSubject() + " " + fields.shortName(it.getPredicate()) + " " + it.getObject();
    }
}
