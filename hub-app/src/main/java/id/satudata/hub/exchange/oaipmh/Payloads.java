package id.satudata.hub.exchange.oaipmh;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.catalog.Entry;
import id.satudata.hub.exchange.graph.PublicGraphs;
import id.satudata.hub.exchange.xml.Xml;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfWriting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.springframework.stereotype.Component;

/** Writes what an entry says, in the wanted format. */
@Component
final class Payloads {

    private final PublicGraphs graphs;
    private final DublinCore dublinCore;
    private final RdfWriting writing = new RdfWriting();

    Payloads(PublicGraphs graphs, DublinCore dublinCore) {
        this.graphs = graphs;
        this.dublinCore = dublinCore;
    }

    void write(Entry entry, RecordFormat format, Xml xml) throws IOException {
        switch (format) {
            case OAI_DC -> dublinCore.write(entry, xml);
            case DCAT_RDF -> xml.raw(rdf(entry));
        }
    }

    private String rdf(Entry entry) {
        var graph = GraphFactory.createDefaultGraph();
        graphs.addTo(graph, entry);
        var out = new ByteArrayOutputStream();
        writing.write(graphs.complete(graph), RdfFormat.RDF_XML, out);
        return out.toString(UTF_8);
    }
}
