package id.satudata.hub.rdf;

import id.satudata.hub.vocabulary.Prefixes;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Writes graphs so that every reader can read them, whatever a source put into its texts and IRIs. */
public final class RdfWriting {

    private static final WritableStatements TEXT = WritableStatements.inText();
    private static final WritableStatements XML = WritableStatements.inXml();

    /** Writes the statements with the house's prefixes; the stream is left open. */
    public void write(Graph graph, RdfFormat format, OutputStream out) {
        switch (format) {
            case TURTLE, N3 ->
                TurtleWriting.begin(out).statements(clean(graph, TEXT)).end();
            case JSON_LD -> JsonLdWriting.write(clean(graph, TEXT), out);
            case RDF_XML -> RdfXmlWriting.write(clean(graph, XML), out);
            case N_TRIPLES -> {
                var lines = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
                lines.start();
                clean(graph, TEXT).forEach(lines::triple);
                lines.finish();
            }
        }
    }

    /** Writes statements and named graphs likewise. */
    public void write(DatasetGraph dataset, NamedGraphFormat format, OutputStream out) {
        switch (format) {
            case TRIG -> trig(dataset, out);
            case N_QUADS ->
                RDFWriter.source(clean(dataset)).format(RDFFormat.NQUADS_UTF8).output(out);
            case JSON_LD ->
                RDFWriter.source(clean(dataset))
                        .format(RDFFormat.JSONLD11_PLAIN)
                        .output(out);
        }
    }

    private static void trig(DatasetGraph dataset, OutputStream out) {
        var writing = TurtleWriting.begin(out).statements(clean(dataset.getDefaultGraph(), TEXT));
        dataset.listGraphNodes().forEachRemaining(it -> writing.graph(it, clean(dataset.getGraph(it), TEXT)));
        writing.end();
    }

    private static DatasetGraph clean(DatasetGraph dataset) {
        var clean = DatasetGraphFactory.create();
        clean.prefixes().putAll(Prefixes.ALL.getNsPrefixMap());
        dataset.stream()
                .forEach(quad -> TEXT.of(
                        quad.asTriple(),
                        it -> clean.add(quad.getGraph(), it.getSubject(), it.getPredicate(), it.getObject())));
        return clean;
    }

    private static Stream<Triple> clean(Graph graph, WritableStatements writable) {
        return graph.stream().mapMulti(writable::of);
    }
}
