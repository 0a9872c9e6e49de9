package id.satudata.hub.exchange.croissant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;

/**
 * A dataset as Croissant has it. What the specification wants is always there; of the rest, what is empty is left out.
 *
 * @param context the specification's own
 * @param live whether its files may change, so that not every one has a checksum
 * @see <a href="https://docs.mlcommons.org/croissant/docs/croissant-spec.html">Croissant 1.0</a>
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CroissantDataset(
        @JsonProperty("@context") @JsonRawValue String context,
        @JsonProperty("@type") String type,
        @JsonProperty("@id") String id,
        String conformsTo,
        String name,
        String description,
        List<String> license,
        String url,
        List<Organization> creator,
        String datePublished,
        String dateModified,
        List<String> keywords,
        List<String> inLanguage,
        String version,
        @JsonProperty("isLiveDataset") boolean live,
        List<FileObject> distribution,
        List<RecordSet> recordSet) {

    static final String CONFORMS_TO = "http://mlcommons.org/croissant/1.0";

    /** Who made it. */
    record Organization(@JsonProperty("@type") String type, String name) {

        static Organization named(String name) {
            return new Organization("sc:Organization", name);
        }
    }

    /** One of its files. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record FileObject(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            String name,
            String description,
            String contentUrl,
            String encodingFormat,
            String contentSize,
            String sha256,
            String md5) {

        static final String TYPE = "cr:FileObject";

        boolean hasChecksum() {
            return !sha256.isEmpty() || !md5.isEmpty();
        }
    }

    /** The rows of a table. */
    record RecordSet(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            String name,
            List<Field> field) {

        static final String TYPE = "cr:RecordSet";
    }

    /** A column. */
    record Field(
            @JsonProperty("@type") String type,
            @JsonProperty("@id") String id,
            String name,
            String dataType,
            Source source) {

        static final String TYPE = "cr:Field";
    }

    /** Where a column's values are. */
    record Source(FileReference fileObject, Extract extract) {

        static Source column(String file, String column) {
            return new Source(new FileReference(file), new Extract(column));
        }
    }

    record FileReference(@JsonProperty("@id") String id) {}

    record Extract(String column) {}
}
