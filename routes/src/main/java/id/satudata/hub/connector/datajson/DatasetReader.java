package id.satudata.hub.connector.datajson;

import id.satudata.hub.connector.RecordContent.DataJsonDataset;
import id.satudata.hub.connector.RecordContent.Unreadable;
import id.satudata.hub.connector.SourceRecord;
import id.satudata.hub.connector.text.LimitedJson;
import id.satudata.hub.connector.text.MixedText;
import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.Finding.Severity;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasons;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Makes a record of one dataset, which it looks into no further than its identifier. */
final class DatasetReader {

    private static final int LARGEST = 5 << 20;
    private static final int LONGEST_IDENTIFIER = 1_500;

    private DatasetReader() {}

    static SourceRecord read(CutDataset cut, int position, KeptDocument document) throws IOException {
        var nameless = "#" + position;
        if (!cut.isObject()) {
            return unreadable(nameless, Reasons.of("no-json-object"));
        }
        if (cut.length() > LARGEST) {
            return unreadable(nameless, Reasons.of("rows-too-large", LARGEST));
        }
        if (cut.depth() > LimitedJson.DEPTH) {
            return unreadable(nameless, Reasons.of("too-deep", LimitedJson.DEPTH));
        }
        var text = MixedText.of(document.part(cut.start(), (int) cut.length()));
        var json = Bytes.utf8(text.isMixed() ? MixedText.restored(text.text()) : text.text());
        try {
            return named(identifier(json), nameless, json, text.isMixed());
        } catch (JacksonException e) {
            return unreadable(nameless, LocalizedText.of("", String.valueOf(e.getOriginalMessage())));
        }
    }

    private static SourceRecord named(String identifier, String nameless, Bytes json, boolean isGuessed) {
        if (identifier.length() > LONGEST_IDENTIFIER) {
            return unreadable(nameless, Reasons.of("identifier-too-long", LONGEST_IDENTIFIER));
        }
        if (identifier.isEmpty()) {
            return new SourceRecord(nameless, new DataJsonDataset(json), List.of(missing()));
        }
        var findings = isGuessed ? List.of(guessed()) : List.<Finding>of();
        return new SourceRecord(identifier, new DataJsonDataset(json), findings);
    }

    /** What names it; a slip behind that is for the mapping to find, which reads all. */
    private static String identifier(Bytes json) throws IOException {
        try (var in = json.stream();
                var parser = LimitedJson.FACTORY.createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                var value = parser.nextToken();
                if (name.equals("identifier") && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    return parser.getString().strip();
                }
                parser.skipChildren();
            }
            return "";
        }
    }

    private static Finding missing() {
        return Finding.of(Severity.ERROR, "identifier-missing", "identifier", "");
    }

    private static Finding guessed() {
        return Finding.of(Severity.INFO, "encoding-guessed", "record", MixedText.ASSUMED.name());
    }

    private static SourceRecord unreadable(String key, LocalizedText reason) {
        return new SourceRecord(
                key, new Unreadable(), List.of(Finding.because(Severity.ERROR, "record-unreadable", "record", reason)));
    }
}
