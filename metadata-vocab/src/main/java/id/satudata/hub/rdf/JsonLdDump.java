package id.satudata.hub.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import org.apache.jena.graph.Triple;

/**
 * JSON-LD in expanded form, one object a subject of a graph and line, so that it needs no context and can be read line by
 * line.
 */
final class JsonLdDump implements DumpDocument {

    private final OutputStream out;
    private boolean begun;

    JsonLdDump(OutputStream out) throws IOException {
        this.out = out;
        out.write('[');
    }

    @Override
    public void add(OrderedGraph graph) throws IOException {
        var text = new StringBuilder(graph.size() * 160);
        var lines = graph.lines();
        for (int from = 0, to = 0; from < lines.size(); from = to) {
            var subject = lines.get(from).statement().getSubject();
            var about = new ArrayList<Triple>();
            while (to < lines.size() && lines.get(to).statement().getSubject().equals(subject)) {
                about.add(lines.get(to).statement());
                to++;
            }
            text.append(begun ? ",\n" : "\n");
            begun = true;
            JsonLdWriting.object(subject, about, text);
        }
        out.write(text.toString().getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.write("\n]\n".getBytes(UTF_8));
        out.flush();
    }
}
