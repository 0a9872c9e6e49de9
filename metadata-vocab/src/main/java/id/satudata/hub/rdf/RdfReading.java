package id.satudata.hub.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import java.io.ByteArrayInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
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

    /** The limits for harvested pages and submissions. */
    public static final RdfReading LIMITED = new RdfReading(50 << 20, 2_000_000, 1 << 20);

    /**
     * The statements of a document.
     *
     * @param base what relative IRIs are resolved against
     */
    public Graph read(Bytes content, RdfFormat format, Iri base) throws UnreadableRdf {
        if (content.size() > largest) {
            throw new UnreadableRdf("larger than " + largest + " bytes");
        }
        var bytes = content.toArray();
        Nesting.of(format).check(bytes);
        if (format != RdfFormat.RDF_XML) {
            Utf8.check(bytes);
        }
        var graph = GraphFactory.createDefaultGraph();
        var sink = new GuardedSink(graph, this);
        try {
            parser(bytes, format, base).parse(sink);
        } catch (ParseFault fault) {
            throw fault.unreadable();
        } catch (RiotException e) {
            throw new UnreadableRdf(String.valueOf(e.getMessage()), e);
        } catch (StackOverflowError e) {
            throw new UnreadableRdf("nested too deeply", e);
        }
        return graph;
    }

    private static RDFParser parser(byte[] content, RdfFormat format, Iri base) {
        return RDFParser.source(new ByteArrayInputStream(content))
                .forceLang(lang(format))
                .base(base.value())
                .checking(false)
                .errorHandler(new ParseFaults())
                .context(new Context().set(LangJSONLD11.JSONLD_OPTIONS, offline()))
                .build();
    }

    private static Lang lang(RdfFormat format) {
        return switch (format) {
            case TURTLE, N3 -> Lang.TURTLE;
            case JSON_LD -> Lang.JSONLD11;
            case RDF_XML -> Lang.RDFXML;
            case N_TRIPLES -> Lang.NTRIPLES;
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
