package id.satudata.hub.mapping.ckan;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.RecordContent.CkanPackage;
import id.satudata.hub.mapping.dcat.RawDataset;
import id.satudata.hub.mapping.field.LanguageTags;
import id.satudata.hub.mapping.json.JsonRecords;
import id.satudata.hub.metadata.Findings;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Says CKAN packages in DCAT, in the way of ckanext-dcat where that has one. */
public final class CkanMapping {

    private final Concepts concepts;
    private final LanguageTags tags = new LanguageTags();
    private final JsonRecords json = new JsonRecords();

    public CkanMapping(Concepts concepts) {
        this.concepts = concepts;
    }

    /** The package as a dataset; nothing, and a finding, when it is not a JSON object. */
    public Optional<RawDataset> say(CkanPackage content, Findings findings) {
        return json.read(content.json(), findings)
                .map(tree -> new PackageSayings(content.site(), concepts, language(tree)).say(tree));
    }

    /** The language of the package's texts, where it names exactly one. */
    private String language(JsonNode tree) {
        var named = Extras.of(tree).values("language");
        return named.size() == 1
                ? concepts.language(named.getFirst()).map(tags::of).orElse("")
                : "";
    }
}
