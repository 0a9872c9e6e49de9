package id.satudata.hub.exchange.datajson;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * A dataset as data.json has it. What the schema wants is always there; of the rest, what is empty is left out.
 *
 * @see <a href="https://resources.data.gov/resources/dcat-us/">DCAT-US 1.1</a>
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"@type", "identifier", "title"})
record DatasetLine(
        @JsonProperty("@type") String type,
        String identifier,
        String title,
        String description,
        List<String> keyword,
        String modified,
        Publisher publisher,
        Contact contactPoint,
        String accessLevel,
        String rights,
        String license,
        String issued,
        String accrualPeriodicity,
        String temporal,
        String spatial,
        List<String> theme,
        List<String> language,
        String landingPage,
        List<FileLine> distribution) {

    static final String TYPE = "dcat:Dataset";

    /** Who publishes it. */
    record Publisher(@JsonProperty("@type") String type, String name) {

        static Publisher named(String name) {
            return new Publisher("org:Organization", name);
        }
    }

    /** Where to ask about it. */
    record Contact(@JsonProperty("@type") String type, String fn, String hasEmail) {

        static Contact at(String name, String email) {
            return new Contact("vcard:Contact", name, "mailto:" + email);
        }
    }

    /** One of its files. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record FileLine(
            @JsonProperty("@type") String type,
            String title,
            String description,
            String downloadURL,
            String accessURL,
            String mediaType,
            String format) {

        static final String TYPE = "dcat:Distribution";
    }
}
