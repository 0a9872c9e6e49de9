package id.satudata.hub.connector.webapi;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasons;
import java.nio.charset.Charset;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers in JSON; places are JSON Pointers. */
final class JsonDialect implements Dialect {

    private static final int DEPTH = 100;
    private static final int LONGEST_TEXT = 5 << 20;

    private final Optional<Charset> encoding;
    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    JsonDialect(Optional<Charset> encoding) {
        this.encoding = encoding;
    }

    @Override
    public String name() {
        return "JSON";
    }

    @Override
    public String accept() {
        return "application/json, */*;q=0.1";
    }

    @Override
    public Selector selector(String text) throws BadSelector {
        return JsonSelector.parse(text);
    }

    @Override
    public Item read(byte[] body, Optional<Charset> charset) throws NotReadable {
        try {
            var tree = mapper.readTree(AnswerText.of(body, encoding, charset));
            if (tree == null || tree.isMissingNode()) {
                throw new NotReadable("nothing at line 1");
            }
            return new Item.Json(tree);
        } catch (JacksonException e) {
            var at = e.getLocation();
            var place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new NotReadable("not JSON" + place, e);
        }
    }

    @Override
    public Optional<LocalizedText> flaw(Item record) {
        return record instanceof Item.Json it && it.node().isObject()
                ? Optional.empty()
                : Optional.of(Reasons.of("no-json-object"));
    }

    @Override
    public String verbatim(Item record) {
        return record instanceof Item.Json it ? it.node().toString() : "";
    }
}
