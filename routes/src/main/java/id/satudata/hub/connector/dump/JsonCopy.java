package id.satudata.hub.connector.dump;

import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.connector.text.LimitedJson;
import id.satudata.hub.metadata.Iri;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;

/** Copies what a parser is at, as long as it is no larger than one node may be; what is nameless gets a name. */
final class JsonCopy {

    private static final int LARGEST_NODE = Document.LARGEST_IN_MEMORY;

    private final Iri base;
    private final Beat beat = new Beat();

    /** @param base the address of the document, to blame it by */
    JsonCopy(Iri base) {
        this.base = base;
    }

    /** The value at which the parser is. */
    void value(JsonParser parser, ByteArrayOutputStream out) throws IOException {
        try (var writer = LimitedJson.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            var depth = 0;
            do {
                var token = parser.currentToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                switch (token) {
                    case VALUE_STRING -> writer.writeString(Nameless.named(parser.getString()));
                    case PROPERTY_NAME -> writer.writeName(Nameless.named(parser.currentName()));
                    default -> writer.copyCurrentEvent(parser);
                }
                requireSmall(out);
            } while (depth > 0 && parser.nextToken() != null);
        }
    }

    void name(String name, ByteArrayOutputStream out) {
        try (var writer = LimitedJson.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            writer.writeString(Nameless.named(name));
        }
    }

    /** Goes over the value at which the parser is. */
    void skip(JsonParser parser) throws IOException {
        var depth = 0;
        do {
            var token = parser.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            beat.next();
        } while (depth > 0 && parser.nextToken() != null);
    }

    private void requireSmall(ByteArrayOutputStream out) throws IOException {
        beat.next();
        if (out.size() > LARGEST_NODE) {
            throw new SourceUnreadable("node-too-large", base, LARGEST_NODE);
        }
    }
}
