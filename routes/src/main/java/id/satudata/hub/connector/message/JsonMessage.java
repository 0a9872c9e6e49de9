package id.satudata.hub.connector.message;

import id.satudata.hub.connector.text.LimitedJson;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Reasons;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** A message that is one JSON object, which it looks into for nothing but its name. */
final class JsonMessage {

    private JsonMessage() {}

    /** The text of its first member of this name; empty where it has none. */
    static String text(Bytes content, String member) throws UnreadableMessage {
        requireUtf8(content);
        try (var in = content.stream();
                var parser = LimitedJson.FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableMessage(Reasons.of("no-json-object"));
            }
            var found = member(parser, member);
            if (parser.nextToken() != null) {
                throw new UnreadableMessage(Reasons.of("table-several-json"));
            }
            return found;
        } catch (JacksonException e) {
            throw new UnreadableMessage(String.valueOf(e.getOriginalMessage()), e);
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory are always there to be read", e);
        }
    }

    /** Reads on to the end, so that a message that is cut off is known for one. */
    private static String member(JsonParser parser, String member) {
        var found = "";
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var value = parser.nextToken();
            if (found.isEmpty() && name.equals(member) && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                found = parser.getString().strip();
            }
            parser.skipChildren();
        }
        return found;
    }

    private static void requireUtf8(Bytes content) throws UnreadableMessage {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content.toArray()));
        } catch (CharacterCodingException e) {
            throw new UnreadableMessage(Reasons.of("no-utf-8"), e);
        }
    }
}
