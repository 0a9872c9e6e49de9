package id.satudata.hub.rdf;

import id.satudata.hub.metadata.Iri;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;

/**
 * Reads RDF nobody vouches for statement by statement, so that it may be of any length; never fetching anything it names. Depth,
 * terms and prefixes are limited as {@link RdfReading} limits them.
 */
public final class RdfStream {

    private static final RdfReading OF_ANY_LENGTH =
            new RdfReading(Integer.MAX_VALUE, Integer.MAX_VALUE, RdfReading.LIMITED.longestLiteral());

    private RdfStream() {}

    /** Whether the syntax can be read so; JSON-LD cannot. */
    public static boolean reads(RdfFormat format) {
        return format != RdfFormat.JSON_LD;
    }

    /**
     * Hands on every statement, whatever graph it is in. Turtle may be TriG, and N-Triples may be N-Quads.
     *
     * @param base what relative IRIs are resolved against
     * @throws UnreadableRdf when it is not RDF of that syntax; what came before has been handed on
     * @throws IOException what the content throws
     */
    public static void read(InputStream content, RdfFormat format, Iri base, Consumer<Triple> sink) throws IOException {
        if (!reads(format)) {
            throw new IllegalArgumentException(format + " cannot be read as a stream");
        }
        try {
            RDFParser.source(new GuardedStream(content, ByteGuard.of(format)))
                    .forceLang(RdfReading.langOfGraphs(format))
                    .base(base.value())
                    .checking(false)
                    .errorHandler(new ParseFaults())
                    .build()
                    .parse(new GuardedSink((_, triple) -> sink.accept(triple), OF_ANY_LENGTH));
        } catch (ParseFault fault) {
            throw fault.unreadable();
        } catch (RuntimeIOException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        } catch (RiotException e) {
            throw new UnreadableRdf(String.valueOf(e.getMessage()), e);
        } catch (StackOverflowError e) {
            throw new UnreadableRdf("nested too deeply", e);
        }
    }
}
