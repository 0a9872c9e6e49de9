package id.satudata.hub.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.ContentHash;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What the index is made of, as JSON.
 *
 * @param fingerprint kept in the index, so that an index made otherwise is recognised and replaced
 */
record IndexDefinition(String json, String fingerprint) {

    private static final String RESOURCE = "catalog-index.json";

    static IndexDefinition with(Analysis analysis) {
        var template = template().replace("${stemming}", analysis.stemming()).replace("${exact}", analysis.exact());
        var fingerprint = ContentHash.of(template.getBytes(UTF_8)).hex();
        return new IndexDefinition(template.replace("${fingerprint}", fingerprint), fingerprint);
    }

    private static String template() {
        try (var resource = IndexDefinition.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("The resource " + RESOURCE + " is missing");
            }
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }
}
