package id.satudata.hub.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;

/**
 * Reads RDF nobody vouches for: limited in size and depth, and never fetching anything the content names.
 *
 * @param largest most bytes of one document
 * @param statements most statements of one document
 * @param longestLiteral most characters of one literal
 */
public record RdfReading(int largest, int statements, int longestLiteral) {

    private static final int MOST_GRAPHS = 100_000;

    /** The limits for harvested pages and submissions. */
    public static final RdfReading LIMITED = new RdfReading(50 << 20, 2_000_000, 1 << 20);

    /**
     * The statements of a document, whatever graphs they are in.
     *
     * @param base what relative IRIs are resolved against
     */
    public Graph read(Bytes content, RdfFormat format, Iri base) throws UnreadableRdf {
        var graph = GraphFactory.createDefaultGraph();
        parse(content, format, langOfGraphs(format), base, new GuardedSink(_ -> graph, this));
        return graph;
    }

    /**
     * The statements of a document by the names of the graphs they are in; those in none are in
     * {@link Quad#defaultGraphNodeGenerated}. Turtle may be TriG then, and N-Triples may be N-Quads.
     *
     * @param base what relative IRIs are resolved against
     */
    public Map<Node, Graph> readGraphs(Bytes content, RdfFormat format, Iri base) throws UnreadableRdf {
        var graphs = new HashMap<Node, Graph>();
        graphs.put(Quad.defaultGraphNodeGenerated, GraphFactory.createDefaultGraph());
        parse(content, format, langOfGraphs(format), base, new GuardedSink(name -> of(graphs, name), this));
        return graphs;
    }

    private static Graph of(Map<Node, Graph> graphs, Node name) {
        if (graphs.size() > MOST_GRAPHS) {
            throw new ParseFault("more than " + MOST_GRAPHS + " graphs", -1, -1);
        }
        return graphs.computeIfAbsent(name, _ -> GraphFactory.createDefaultGraph());
    }

    private void parse(Bytes content, RdfFormat format, Lang lang, Iri base, GuardedSink sink) throws UnreadableRdf {
        if (content.size() > largest) {
            throw new UnreadableRdf("larger than " + largest + " bytes");
        }
        var bytes = content.toArray();
        Nesting.of(format).check(bytes);
        if (format != RdfFormat.RDF_XML) {
            Utf8.check(bytes);
        }
        try {
            parser(bytes, lang, base).parse(sink);
        } catch (ParseFault fault) {
            throw fault.unreadable();
        } catch (RiotException e) {
            throw new UnreadableRdf(String.valueOf(e.getMessage()), e);
        } catch (StackOverflowError e) {
            throw new UnreadableRdf("nested too deeply", e);
        }
    }

    private static RDFParser parser(byte[] content, Lang lang, Iri base) {
        return RDFParser.source(new ByteArrayInputStream(content))
                .forceLang(lang)
                .base(base.value())
                .checking(false)
                .errorHandler(new ParseFaults())
                .context(new Context().set(LangJSONLD11.JSONLD_OPTIONS, offline()))
                .build();
    }

    /** Each as the syntax that has names for graphs besides, where there is one. */
    static Lang langOfGraphs(RdfFormat format) {
        return switch (format) {
            case TURTLE, N3 -> Lang.TRIG;
            case N_TRIPLES -> Lang.NQUADS;
            case JSON_LD -> Lang.JSONLD11;
            case RDF_XML -> Lang.RDFXML;
        };
    }

    /** A new object for each document, since parsing writes the base into it. */
    private static JsonLdOptions offline() {
        return new JsonLdOptions((url, _) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "remote contexts are never fetched: " + url);
        });
    }
}
