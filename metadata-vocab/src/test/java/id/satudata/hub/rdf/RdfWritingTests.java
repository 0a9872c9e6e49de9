package id.satudata.hub.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfWritingTests {

    private static final Iri BASE = Iri.of("https://contoh.go.id/");

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWrote(RdfFormat format) throws Exception {
        var graphs = new DescriptionGraphs(new IriSpace(Iri.of("https://contoh.go.id")));
        for (long seed = 0; seed < 40; seed++) {
            var graph = graphs.graphOf(new RandomDescriptions(seed).next());

            var again = written(graph, format);

            assertThat(again.size()).isEqualTo(graph.size());
            if (format != RdfFormat.RDF_XML) {
                assertThat(again.isIsomorphicWith(graph)).as("seed %d", seed).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverBreaksOnWhatASourceWrote(RdfFormat format) throws Exception {
        var graph = GraphFactory.createDefaultGraph();
        var subject = NodeFactory.createURI("http://e.org/a b<c>\"{|}\\^`\u0000\u001F");
        var predicate = NodeFactory.createURI("http://e.org/p");
        graph.add(
                subject, predicate, NodeFactory.createLiteralString("\u0000\u0008\u001F\uFFFE]]>&<>\"\\'\r\n\t\u007F"));
        graph.add(subject, predicate, NodeFactory.createURI("http://e.org/'\"'> <x> . <y"));
        graph.add(subject, predicate, NodeFactory.createLiteralLang("teks", "id"));
        graph.add(subject, predicate, NodeFactory.createLiteralString("\uD800 sendiri"));

        var again = written(graph, format);

        assertThat(again.size()).isEqualTo(4);
        assertThat(again.stream(Node.ANY, Node.ANY, Node.ANY))
                .allMatch(it -> it.getSubject().isURI());
    }

    @ParameterizedTest
    @EnumSource
    void leavesOutOnlyWhatXmlHasNoNameFor(RdfFormat format) throws Exception {
        var graph = GraphFactory.createDefaultGraph();
        graph.add(uri("urn:a"), uri("http://e.org/123"), uri("urn:b"));
        graph.add(uri("urn:a"), uri("http://e.org/"), uri("urn:b"));
        graph.add(uri("urn:a"), uri("http://e.org/p"), uri("urn:b"));

        assertThat(written(graph, format).size()).isEqualTo(format == RdfFormat.RDF_XML ? 1 : 3);
    }

    @ParameterizedTest
    @EnumSource
    void keepsNamelessThingsTypesThatAreTextsAndForeignNames(RdfFormat format) throws Exception {
        var graph = GraphFactory.createDefaultGraph();
        var nameless = NodeFactory.createBlankNode("a b:c");
        var type = uri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
        graph.add(uri("urn:a"), uri("http://lain.example/ns#p-1"), nameless);
        graph.add(nameless, type, uri("http://www.w3.org/ns/dcat#Dataset"));
        graph.add(nameless, type, NodeFactory.createLiteralString("dataset"));
        graph.add(nameless, type, uri("http://lain.example/ns#Jenis"));
        graph.add(nameless, uri("http://www.w3.org/ns/dcat#-x.y"), uri("http://www.w3.org/ns/dcat#"));
        graph.add(
                nameless,
                uri("http://www.w3.org/ns/dcat#keyword"),
                NodeFactory.createLiteralDT("1", XSDDatatype.XSDint));

        var again = written(graph, format);

        assertThat(again.size()).isEqualTo(6);
        assertThat(again.isIsomorphicWith(graph)).isTrue();
    }

    @Test
    void leavesOutWhatMeansSomethingElseInXml() throws Exception {
        var graph = GraphFactory.createDefaultGraph();
        for (var name : List.of("li", "about", "Description", "ID", "value", "_1")) {
            graph.add(uri("urn:a"), uri("http://www.w3.org/1999/02/22-rdf-syntax-ns#" + name), uri("urn:b"));
        }

        assertThat(written(graph, RdfFormat.RDF_XML).stream())
                .extracting(it -> it.getPredicate().getLocalName())
                .containsExactlyInAnyOrder("value", "_1");
    }

    @ParameterizedTest
    @EnumSource
    void readsBackNamedGraphs(NamedGraphFormat format) {
        var graphs = new DescriptionGraphs(new IriSpace(Iri.of("https://contoh.go.id")));
        var dataset = DatasetGraphFactory.create();
        for (long seed = 0; seed < 5; seed++) {
            dataset.addGraph(uri("urn:g:" + seed), graphs.graphOf(new RandomDescriptions(seed).next()));
        }
        dataset.getDefaultGraph().add(uri("urn:a"), uri("http://e.org/p"), NodeFactory.createLiteralString("}"));
        var out = new ByteArrayOutputStream();

        new RdfWriting().write(dataset, format, out);

        var again = DatasetGraphFactory.create();
        RDFParser.fromString(out.toString(UTF_8), RDFLanguages.contentTypeToLang(format.mediaType()))
                .parse(again);
        assertThat(IsoMatcher.isomorphic(dataset, again)).isTrue();
    }

    private static Node uri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Graph written(Graph graph, RdfFormat format) throws UnreadableRdf {
        var out = new ByteArrayOutputStream();
        new RdfWriting().write(graph, format, out);
        return RdfReading.LIMITED.read(Bytes.copyOf(out.toByteArray()), format, BASE);
    }
}
