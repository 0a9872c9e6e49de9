package id.satudata.hub.mapping.ckan;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.connector.RecordContent.CkanPackage;
import id.satudata.hub.mapping.dcat.RawDataset;
import id.satudata.hub.mapping.field.LanguageTags;
import id.satudata.hub.metadata.Findings;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says CKAN packages in DCAT, in the way of ckanext-dcat where that has one. */
public final class CkanMapping {

    private final Concepts concepts;
    private final LanguageTags tags = new LanguageTags();
    private final JsonMapper json = JsonMapper.builder().build();

    public CkanMapping(Concepts concepts) {
        this.concepts = concepts;
    }

    /** The package as a dataset; nothing, and a finding, when it is not a JSON object. */
    public Optional<RawDataset> say(CkanPackage content, Findings findings) {
        try {
            var tree = json.readTree(content.json().toArray());
            if (tree != null && tree.isObject()) {
                return Optional.of(new PackageSayings(content.site(), concepts, language(tree)).say(tree));
            }
            findings.error("record-unreadable", "record", "JSON");
        } catch (JacksonException e) {
            findings.error("record-unreadable", "record", String.valueOf(e.getOriginalMessage()));
        }
        return Optional.empty();
    }

    /** The language of the package's texts, where it names exactly one. */
    private String language(JsonNode tree) {
        var named = Extras.of(tree).values("language");
        return named.size() == 1
                ? concepts.language(named.getFirst()).map(tags::of).orElse("")
                : "";
    }
}
