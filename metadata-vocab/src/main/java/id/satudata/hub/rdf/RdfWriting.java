package id.satudata.hub.rdf;

import id.satudata.hub.vocabulary.Prefixes;
import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes graphs so that every reader can read them, whatever a source put into its texts and IRIs. */
public final class RdfWriting {

    /** Writes the statements with the house's prefixes; the stream is left open. */
    public void write(Graph graph, RdfFormat format, OutputStream out) {
        var clean = GraphFactory.createDefaultGraph();
        clean.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
        var writable = format == RdfFormat.RDF_XML ? WritableStatements.inXml() : WritableStatements.inText();
        graph.stream().flatMap(writable::of).forEach(clean::add);
        RDFWriter.source(clean).format(writer(format)).output(out);
    }

    /** Writes statements and named graphs likewise. */
    public void write(DatasetGraph dataset, NamedGraphFormat format, OutputStream out) {
        var clean = DatasetGraphFactory.create();
        clean.prefixes().putAll(Prefixes.ALL.getNsPrefixMap());
        var writable = WritableStatements.inText();
        dataset.stream()
                .forEach(quad -> writable.of(quad.asTriple())
                        .forEach(it -> clean.add(quad.getGraph(), it.getSubject(), it.getPredicate(), it.getObject())));
        RDFWriter.source(clean).format(writer(format)).output(out);
    }

    private static RDFFormat writer(NamedGraphFormat format) {
        return switch (format) {
            case TRIG -> RDFFormat.TRIG_BLOCKS;
            case N_QUADS -> RDFFormat.NQUADS_UTF8;
            case JSON_LD -> RDFFormat.JSONLD11_PLAIN;
        };
    }

    private static RDFFormat writer(RdfFormat format) {
        return switch (format) {
            case TURTLE, N3 -> RDFFormat.TURTLE_BLOCKS;
            case JSON_LD -> RDFFormat.JSONLD11_PLAIN;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
        };
    }
}
