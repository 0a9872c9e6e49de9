package id.satudata.hub.rdf;

import id.satudata.hub.vocabulary.Prefixes;
import java.io.OutputStream;
import java.util.TreeMap;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Turtle in blocks, one a subject of a graph. */
final class TurtleDump implements DumpDocument {

    private final StreamRDF writer;

    TurtleDump(OutputStream out) {
        writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        writer.start();
        new TreeMap<>(Prefixes.ALL.getNsPrefixMap()).forEach(writer::prefix);
    }

    @Override
    public void add(OrderedGraph graph) {
        graph.lines().forEach(it -> writer.triple(it.statement()));
    }

    @Override
    public void close() {
        writer.finish();
    }
}
