package id.satudata.hub.connector.ckan;

import id.satudata.hub.connector.text.LimitedJson;
import id.satudata.hub.metadata.Bytes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Reads the envelope of an action's answer and cuts the packages out of it without looking into them further than their id. */
final class AnswerReader implements AutoCloseable {

    private static final int LONGEST_ERROR = 300;

    private final byte[] body;
    private final JsonParser json;
    private final List<RawPackage> packages = new ArrayList<>();
    private boolean success;
    private String error = "";
    private OptionalLong count = OptionalLong.empty();

    private AnswerReader(byte[] body) {
        this.body = body;
        this.json = LimitedJson.FACTORY.createParser(ObjectReadContext.empty(), body);
    }

    static CkanAnswer read(byte[] body) throws NotCkan {
        try (var reader = new AnswerReader(body)) {
            reader.readAnswer();
            return new CkanAnswer(reader.success, reader.error, reader.count, reader.packages);
        } catch (JacksonException e) {
            var at = e.getLocation();
            var place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new NotCkan("not JSON" + place, e);
        }
    }

    @Override
    public void close() {
        json.close();
    }

    private void readAnswer() throws NotCkan {
        var first = json.nextToken();
        if (first == JsonToken.VALUE_STRING) {
            error = shortened(json.getString());
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            throw new NotCkan("not a JSON object");
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            readMember(json.currentName());
        }
        if (success && packages.isEmpty() && count.isEmpty()) {
            throw new NotCkan("it has no result of package_search");
        }
    }

    private void readMember(String name) {
        var value = json.nextToken();
        switch (name) {
            case "success" -> success = value == JsonToken.VALUE_TRUE;
            case "error" -> readError(value);
            case "result" -> readResult(value);
            default -> json.skipChildren();
        }
    }

    private void readError(JsonToken value) {
        if (value != JsonToken.START_OBJECT) {
            error = shortened(json.getValueAsString(""));
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var said = json.nextToken();
            if (said.isScalarValue() && (name.equals("message") || error.isEmpty())) {
                error = shortened(json.getString());
            }
            json.skipChildren();
        }
    }

    private void readResult(JsonToken value) {
        if (value != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = json.currentName();
            var member = json.nextToken();
            if (name.equals("count") && member == JsonToken.VALUE_NUMBER_INT) {
                count = OptionalLong.of(json.getLongValue());
            } else if (name.equals("results") && member == JsonToken.START_ARRAY) {
                readPackages();
            } else {
                json.skipChildren();
            }
        }
    }

    private void readPackages() {
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            packages.add(readPackage(token));
        }
    }

    private RawPackage readPackage(JsonToken token) {
        if (token != JsonToken.START_OBJECT) {
            json.skipChildren();
            return new RawPackage(Bytes.NONE, false, "", "");
        }
        var start = json.currentTokenLocation().getByteOffset();
        var id = "";
        var name = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var member = json.currentName();
            var value = json.nextToken();
            if (value.isScalarValue() && member.equals("id")) {
                id = json.getValueAsString("").strip();
            } else if (value.isScalarValue() && member.equals("name")) {
                name = json.getValueAsString("");
            }
            json.skipChildren();
        }
        var end = json.currentLocation().getByteOffset();
        return new RawPackage(Bytes.copyOf(Arrays.copyOfRange(body, (int) start, (int) end)), true, id, name);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR) + "…";
    }
}
