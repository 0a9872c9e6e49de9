package id.satudata.hub.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** N-Quads, in which every graph keeps its name. */
final class NQuadsDump implements DumpDocument {

    private final OutputStream out;

    NQuadsDump(OutputStream out) {
        this.out = out;
    }

    @Override
    public void add(OrderedGraph graph) throws IOException {
        var end = " <" + graph.name() + "> .\n";
        var text = new StringBuilder(graph.size() * 220);
        for (var line : graph.lines()) {
            text.append(line.subject())
                    .append(' ')
                    .append(line.predicate())
                    .append(' ')
                    .append(line.object())
                    .append(end);
        }
        out.write(text.toString().getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
