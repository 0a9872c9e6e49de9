package id.satudata.hub.connector.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.text.LimitedJson;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads a JSON-LD document that is a list of nodes, or has one as its {@code @graph}, some nodes at a time, each time with the context of
 * the whole. What is nameless has a name meanwhile, since others may speak of it.
 */
final class JsonLdNodes {

    private static final int AT_ONCE = 1 << 19;

    private final Path file;
    private final Iri base;
    private final Consumer<Triple> sink;
    private final ByteArrayOutputStream nodes = new ByteArrayOutputStream();
    private final JsonCopy copy;
    private String context = "{}";

    JsonLdNodes(Path file, Iri base, Consumer<Triple> sink) {
        this.file = file;
        this.base = base;
        this.sink = sink;
        this.copy = new JsonCopy(base);
    }

    void read() throws IOException {
        try {
            walk(this::lookForContext);
            walk(this::readNodes);
        } catch (JacksonException e) {
            throw new SourceUnreadable(e, "not-valid-json", base, place(e) + e.getOriginalMessage());
        }
    }

    private static String place(JacksonException fault) {
        var place = fault.getLocation();
        return place == null ? "" : "line %d, column %d: ".formatted(place.getLineNr(), place.getColumnNr());
    }

    private void walk(Walk walk) throws IOException {
        try (var in = Files.newInputStream(file);
                var parser = LimitedJson.FACTORY.createParser(ObjectReadContext.empty(), in)) {
            var first = parser.nextToken();
            if (first != JsonToken.START_OBJECT && first != JsonToken.START_ARRAY) {
                throw new SourceUnreadable("json-no-objects", base);
            }
            walk.over(parser, first == JsonToken.START_ARRAY);
        }
    }

    private void lookForContext(JsonParser parser, boolean isList) throws IOException {
        while (!isList && parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var isContext = parser.currentName().equals("@context");
            parser.nextToken();
            if (isContext) {
                var value = new ByteArrayOutputStream();
                copy.value(parser, value);
                context = value.toString(UTF_8);
            } else {
                copy.skip(parser);
            }
        }
    }

    private void readNodes(JsonParser parser, boolean isList) throws IOException {
        if (isList) {
            readList(parser);
        } else {
            readObject(parser);
        }
        readWaiting();
    }

    private void readList(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            takeNode(parser);
        }
    }

    /** What an object says beside its graph is a node of its own. */
    private void readObject(JsonParser parser) throws IOException {
        var itself = new ByteArrayOutputStream();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (name.equals("@graph") && value == JsonToken.START_ARRAY) {
                readList(parser);
            } else if (name.equals("@graph")) {
                takeNode(parser);
            } else if (name.equals("@context")) {
                copy.skip(parser);
            } else {
                itself.writeBytes((itself.size() == 0 ? "{" : ",").getBytes(UTF_8));
                copy.name(name, itself);
                copy.value(parser, itself);
            }
        }
        if (itself.size() > 0) {
            itself.write('}');
            take(itself);
        }
    }

    private void takeNode(JsonParser parser) throws IOException {
        var node = new ByteArrayOutputStream();
        copy.value(parser, node);
        take(node);
    }

    private void take(ByteArrayOutputStream node) throws IOException {
        nodes.write(nodes.size() == 0 ? '[' : ',');
        node.writeTo(nodes);
        if (nodes.size() > AT_ONCE) {
            readWaiting();
        }
    }

    private void readWaiting() throws IOException {
        if (nodes.size() == 0) {
            return;
        }
        var document = "{\"@context\":" + context + ",\"@graph\":" + nodes.toString(UTF_8) + "]}";
        nodes.reset();
        RdfReading.LIMITED
                .read(Bytes.utf8(document), RdfFormat.JSON_LD, base)
                .find()
                .forEachRemaining(it -> sink.accept(Triple.create(
                        Nameless.restored(it.getSubject()), it.getPredicate(), Nameless.restored(it.getObject()))));
    }

    /** Goes over the document behind its first token. */
    @FunctionalInterface
    private interface Walk {
        void over(JsonParser parser, boolean isList) throws IOException;
    }
}
