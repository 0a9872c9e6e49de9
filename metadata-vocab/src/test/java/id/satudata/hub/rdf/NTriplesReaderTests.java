package id.satudata.hub.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.IriSpace;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NTriplesReaderTests {

    private static final IriSpace SPACE = new IriSpace(Iri.of("https://contoh.go.id"));

    @Test
    void readsWhatJenaReads() throws Exception {
        var graphs = new DescriptionGraphs(SPACE);
        for (long seed = 0; seed < 200; seed++) {
            var description = new RandomDescriptions(seed).next();
            var text = CanonicalGraph.of(graphs.graphOf(description), SPACE.entry(description.id()))
                    .nquads()
                    .text();
            var byJena = DatasetGraphFactory.create();
            RDFParser.fromString(text, Lang.NQUADS).checking(false).parse(byJena);

            assertThat(read(text))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(
                            byJena.stream().map(it -> it.asTriple()).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_:b <urn:p> <urn:o> .",
                "<urn:s> <urn:p> _:b .",
                "<urn:s>  <urn:p> <urn:o> .",
                "<urn:s> <urn:p> <urn:o\\u003E> .",
                "<urn:s> <urn:p> \"x\\U0001F600\" .",
                "<urn:s> <urn:p> \"x\\u00",
                "<urn:s> <urn:p> \"x\\uZZZZ\" .",
                "<urn:s> <urn:p> \"x",
                "<urn:s> <urn:p> \"x\" ",
                "<urn:s> <urn:p> \"x\" .  ",
                "# says nothing",
                "<urn:s> <urn:p> <urn:o> . <urn:s> <urn:p> <urn:o2> ."
            })
    void leavesWhatWeDidNotWriteToJena(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(NTriplesReader.NotCanonical.class);
    }

    @Test
    void readsLinesOfOthersToo() {
        var graph =
                Lines.read("<urn:s> <urn:p> \"a\" .\n<urn:s>   <urn:p> \"b\" . # ours they are not\n", Lang.NTRIPLES);

        assertThat(graph.stream().map(it -> it.getObject().getLiteralLexicalForm()))
                .containsExactlyInAnyOrder("a", "b");
    }

    private static List<Triple> read(String text) throws NTriplesReader.NotCanonical {
        var statements = new ArrayList<Triple>();
        NTriplesReader.read(text, statements::add);
        return statements;
    }
}
