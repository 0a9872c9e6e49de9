package id.satudata.hub.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DumpDocumentTests {

    private static final Iri NAME = Iri.of("https://contoh.go.id/dataset/1");

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWrote(DumpFormat format) throws Exception {
        var all = GraphFactory.createDefaultGraph();
        var parts = parts();
        parts.forEach(part -> part.forEach(all::add));

        var read = union(read(written(format, parts), format));

        assertThat(read.isIsomorphicWith(all)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void theSameStatementsInAnyOrderGiveTheSameBytes(DumpFormat format) throws Exception {
        var parts = parts();
        var shuffled = new ArrayList<List<Triple>>();
        parts.forEach(part -> {
            var other = new ArrayList<>(part);
            Collections.shuffle(other, new Random(1));
            shuffled.add(other);
        });

        assertThat(written(format, shuffled)).isEqualTo(written(format, parts));
    }

    @ParameterizedTest
    @EnumSource
    void neverBreaksOnWhatASourceWrote(DumpFormat format) throws Exception {
        var subject = NodeFactory.createURI("http://e.org/a b<c>\"{|}\\^`\u0000\u001F");
        var predicate = NodeFactory.createURI("http://e.org/p");
        var hostile = List.of(
                Triple.create(subject, RDF.type.asNode(), NodeFactory.createLiteralString("a literal for a class")),
                Triple.create(subject, RDF.type.asNode(), NodeFactory.createURI("http://e.org/C")),
                Triple.create(
                        subject,
                        predicate,
                        NodeFactory.createLiteralString("\u0000\u001F\uFFFE]]>&<>\"\\'\r\n\t\u007F")),
                Triple.create(subject, predicate, NodeFactory.createURI("http://e.org/'\"'> <x> . <y")),
                Triple.create(subject, predicate, NodeFactory.createLiteralString("\uD800 sendiri")));

        var read = union(read(written(format, List.of(hostile)), format));

        assertThat(read.size()).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsADocumentToo(DumpFormat format) throws Exception {
        assertThat(read(written(format, List.of()), format).isEmpty()).isTrue();
    }

    @Test
    void quadsKeepTheNamesOfTheirGraphs() throws Exception {
        var read = read(written(DumpFormat.N_QUADS, parts().subList(0, 1)), DumpFormat.N_QUADS);

        assertThat(read.listGraphNodes()).toIterable().containsExactly(NodeFactory.createURI(NAME.value()));
    }

    private static List<List<Triple>> parts() {
        var graphs = new DescriptionGraphs(new IriSpace(Iri.of("https://contoh.go.id")));
        var parts = new ArrayList<List<Triple>>();
        for (long seed = 0; seed < 20; seed++) {
            parts.add(
                    graphs.graphOf(new RandomDescriptions(seed).next()).stream().toList());
        }
        return parts;
    }

    private static byte[] written(DumpFormat format, List<List<Triple>> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = DumpDocument.begin(format, out)) {
            var ordering = new GraphOrdering();
            for (var part : parts) {
                document.add(ordering.order(NAME, part));
            }
        }
        return out.toByteArray();
    }

    private static DatasetGraph read(byte[] document, DumpFormat format) {
        var lang = switch (format) {
            case N_QUADS -> Lang.NQUADS;
            case TURTLE -> Lang.TURTLE;
            case JSON_LD -> Lang.JSONLD11;
        };
        return RDFParser.source(new ByteArrayInputStream(document)).lang(lang).toDatasetGraph();
    }

    private static Graph union(DatasetGraph read) {
        var all = GraphFactory.createDefaultGraph();
        read.stream().forEach(it -> all.add(it.asTriple()));
        return all;
    }
}
