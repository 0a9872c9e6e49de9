package id.satudata.hub.catalog;

import id.satudata.hub.vocabulary.HUB;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** Datasets by chance: texts in two languages, an agency by value, keywords, files in some order, and a stray statement. */
record RandomDataset(Map<String, Integer> fields, Map<Integer, Map<String, Integer>> files) {

    static final Node ENTRY = NodeFactory.createURI("https://hub.contoh.go.id/dataset/1");

    private static final List<String> FIELDS =
            List.of("title@id", "title@en", "description@id", "keyword", "publisher", "issued", "stray");
    private static final List<String> FILE_FIELDS = List.of("title@id", "address", "checksum");
    private static final int VALUES = 4;
    private static final int FILES = 4;

    static RandomDataset by(Random chance) {
        var fields = new HashMap<String, Integer>();
        FIELDS.forEach(it -> fields.put(it, chance.nextInt(VALUES)));
        var files = new LinkedHashMap<Integer, Map<String, Integer>>();
        shuffled(chance).stream().limit(chance.nextInt(FILES + 1)).forEach(it -> files.put(it, file(chance)));
        return new RandomDataset(fields, files);
    }

    /** The same with some changes. */
    RandomDataset changed(Random chance) {
        var other = new HashMap<>(fields);
        FIELDS.stream().filter(_ -> chance.nextInt(3) == 0).forEach(it -> other.put(it, chance.nextInt(VALUES)));
        var order = new ArrayList<>(files.keySet());
        if (chance.nextInt(4) == 0) {
            java.util.Collections.shuffle(order, chance);
        }
        var some = new LinkedHashMap<Integer, Map<String, Integer>>();
        order.stream().filter(_ -> chance.nextInt(5) > 0).forEach(it -> some.put(it, changedFile(it, chance)));
        shuffled(chance).stream()
                .filter(it -> !files.containsKey(it) && chance.nextInt(4) == 0)
                .forEach(it -> some.put(it, file(chance)));
        return new RandomDataset(other, some);
    }

    private Map<String, Integer> changedFile(int file, Random chance) {
        var changed = new HashMap<>(files.getOrDefault(file, Map.of()));
        FILE_FIELDS.stream().filter(_ -> chance.nextInt(4) == 0).forEach(it -> changed.put(it, chance.nextInt(VALUES)));
        return changed;
    }

    private static Map<String, Integer> file(Random chance) {
        var fields = new HashMap<String, Integer>();
        FILE_FIELDS.forEach(it -> fields.put(it, chance.nextInt(VALUES)));
        return fields;
    }

    private static List<Integer> shuffled(Random chance) {
        var all = new ArrayList<>(IntStream.range(0, FILES).boxed().toList());
        java.util.Collections.shuffle(all, chance);
        return all;
    }

    Graph graph() {
        var graph = GraphFactory.createDefaultGraph();
        fields.forEach((field, value) -> add(graph, ENTRY, field, value));
        var position = 1;
        for (var file : files.entrySet()) {
            var node = NodeFactory.createURI(ENTRY + "/resource/" + file.getKey());
            graph.add(Triple.create(ENTRY, DCAT.distribution.asNode(), node));
            file.getValue().forEach((field, value) -> add(graph, node, field, value));
            if (files.size() > 1) {
                var place = NodeFactory.createLiteralDT(Integer.toString(position++), XSDDatatype.XSDinteger);
                graph.add(Triple.create(node, HUB.position.asNode(), place));
            }
        }
        return graph;
    }

    Fields cut() {
        return Fields.of(ENTRY, graph());
    }

    /** Zero says nothing. */
    private static void add(Graph graph, Node thing, String field, int value) {
        if (value == 0) {
            return;
        }
        var text = "nilai " + value;
        switch (field) {
            case "title@id" -> graph.add(thing, DCTerms.title.asNode(), NodeFactory.createLiteralLang(text, "id"));
            case "title@en" -> graph.add(thing, DCTerms.title.asNode(), NodeFactory.createLiteralLang(text, "en"));
            case "description@id" ->
                graph.add(thing, DCTerms.description.asNode(), NodeFactory.createLiteralLang(text, "id"));
            case "keyword" ->
                IntStream.rangeClosed(1, value)
                        .forEach(it -> graph.add(
                                thing, DCAT.keyword.asNode(), NodeFactory.createLiteralLang("kata " + it, "id")));
            case "publisher", "checksum" -> {
                var nested = NodeFactory.createURI(ENTRY + "#genid-" + field + value);
                graph.add(thing, field.equals("publisher") ? DCTerms.publisher.asNode() : FOAF.page.asNode(), nested);
                graph.add(nested, FOAF.name.asNode(), NodeFactory.createLiteralString(text));
            }
            case "issued" -> graph.add(thing, DCTerms.issued.asNode(), NodeFactory.createLiteralString("200" + value));
            case "address" ->
                graph.add(
                        thing,
                        DCAT.accessURL.asNode(),
                        NodeFactory.createURI("https://sumber.contoh.go.id/" + value + ".csv"));
            case "stray" ->
                graph.add(
                        NodeFactory.createURI("https://sumber.contoh.go.id/catatan"),
                        FOAF.topic.asNode(),
                        NodeFactory.createLiteralString(text));
            default -> throw new IllegalStateException("Expected a field of this test, not " + field);
        }
    }
}
