package id.satudata.hub.connector.text;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** How JSON is read that nobody vouches for: neither deep nor with endless texts. */
public final class LimitedJson {

    /** Deepest nesting of one record. */
    public static final int DEPTH = 100;

    private static final int LONGEST_TEXT = 5 << 20;

    /** Lets control characters through: they spoil one record, not all that came with it. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private LimitedJson() {}
}
