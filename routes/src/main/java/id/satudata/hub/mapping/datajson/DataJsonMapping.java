package id.satudata.hub.mapping.datajson;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.RecordContent.DataJsonDataset;
import id.satudata.hub.mapping.dcat.RawDataset;
import id.satudata.hub.mapping.field.LanguageTags;
import id.satudata.hub.mapping.json.Json;
import id.satudata.hub.mapping.json.JsonRecords;
import id.satudata.hub.metadata.Findings;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Says datasets of data.json catalogues in DCAT, from which that dialect was made.
 *
 * @see <a href="https://resources.data.gov/resources/podm-field-mapping/">Field mappings of Project Open Data</a>
 */
public final class DataJsonMapping {

    private final Concepts concepts;
    private final LanguageTags tags = new LanguageTags();
    private final JsonRecords json = new JsonRecords();

    public DataJsonMapping(Concepts concepts) {
        this.concepts = concepts;
    }

    /** The dataset; nothing, and a finding, when it is not a JSON object. */
    public Optional<RawDataset> say(DataJsonDataset content, Findings findings) {
        return json.read(content.json(), findings).map(tree -> new DatasetSayings(tree, language(tree)).say());
    }

    /** The language of the dataset's texts, where it names exactly one: {@code id-ID} is Indonesian. */
    private String language(JsonNode tree) {
        var named = Json.texts(tree.path("language")).toList();
        return named.size() == 1
                ? concepts.language(named.getFirst().split("[-_]", 2)[0])
                        .map(tags::of)
                        .orElse("")
                : "";
    }
}
