package id.satudata.hub.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.RecordContent.DcatDataset;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.metadata.Finding;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * The rows of one rule: what a source wrote, what it is read as and the finding that this causes in a whole record.
 *
 * @param field the field its findings are about; empty for a rule that no field uses by itself
 * @param saying says the text in a dataset
 */
record RuleTable(String name, String field, Function<String, String> rule, Saying saying) {

    private static final Mapping MAPPING = new Mapping(Samples.SPACE, Samples.CONCEPTS);
    private static final Node DATASET = NodeFactory.createURI("https://data.contoh.go.id/dataset/1");
    private static final Pattern REPEATED = Pattern.compile("«(.*?)×(\\d+)»");
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-F]{4})");

    interface Saying {
        void say(Graph graph, Node dataset, String text);
    }

    record Row(String written, String raw, String expected, String finding) {}

    List<Row> rows() throws IOException {
        try (var file = RuleTable.class.getResourceAsStream("field/" + name + ".tsv")) {
            if (file == null) {
                throw new AssertionError("No table " + name);
            }
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("#"))
                    .map(it -> it.split("\t", -1))
                    .map(it -> new Row(it[0], expanded(it[0]), it[1], it[2]))
                    .toList();
        }
    }

    private static String expanded(String written) {
        var escaped = ESCAPED.matcher(written)
                .replaceAll(it -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(it.group(1), 16))));
        return REPEATED.matcher(escaped)
                .replaceAll(it -> Matcher.quoteReplacement(it.group(1).repeat(Integer.parseInt(it.group(2)))));
    }

    /** The codes of the findings about the field, in a dataset that says nothing else. */
    String findings(String text) {
        var graph = GraphFactory.createDefaultGraph();
        graph.add(DATASET, DCTerms.title.asNode(), NodeFactory.createLiteralString("Judul"));
        saying.say(graph, DATASET, text);
        var record = SourceRecord.of("1", new DcatDataset(DATASET, graph));
        return MAPPING.describe(record, Samples.source("contoh", "dcat")).findings().stream()
                .filter(it -> it.field().equals(field))
                .map(Finding::code)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return name;
    }
}
