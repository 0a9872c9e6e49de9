package id.satudata.hub.rdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A document that graphs are written into one after the other; no more than one of them is in memory. The same graphs in the
 * same order give the same bytes.
 */
public sealed interface DumpDocument extends Closeable permits NQuadsDump, TurtleDump, JsonLdDump {

    static DumpDocument begin(DumpFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case N_QUADS -> new NQuadsDump(out);
            case TURTLE -> new TurtleDump(out);
            case JSON_LD -> new JsonLdDump(out);
        };
    }

    void add(OrderedGraph graph) throws IOException;

    /** Ends the document; the stream is left open. */
    @Override
    void close() throws IOException;
}
