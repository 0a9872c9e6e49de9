package id.satudata.hub.conformance;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** How JSON is read here: as strictly as other clients do, and neither deep nor with endless texts. */
final class GivenJson {

    private static final int DEPTH = 100;
    private static final int LONGEST_TEXT = 5 << 20;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(LONGEST_TEXT)
                    .build())
            .build();

    private GivenJson() {}
}
