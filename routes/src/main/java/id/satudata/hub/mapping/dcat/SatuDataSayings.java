package id.satudata.hub.mapping.dcat;

import id.satudata.hub.vocabulary.HUB;
import id.satudata.hub.vocabulary.PROV;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import tools.jackson.databind.json.JsonMapper;

/** Says in our terms what a dialect wrote in the fields of Satu Data; values stay as they were written. */
public record SatuDataSayings(Sayings dataset, String language) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** An agency's part, by its code in the list of roles. */
    public void role(String code, String name) {
        if (!name.isBlank()) {
            var attribution = dataset.part(PROV.qualifiedAttribution);
            attribution.type(PROV.Attribution);
            attribution.add(DCAT.hadRole, NodeFactory.createURI(SatuDataRules.LISTS + "peran/" + code));
            var agent = attribution.part(PROV.agent);
            agent.type(FOAF.Agent);
            agent.text(FOAF.name, language, name);
        }
    }

    /** A kind of statistic or data, with the list it is of. */
    public void kind(String list, String value) {
        if (!value.isBlank()) {
            dataset.add(DCTerms.type, NodeFactory.createLiteralDT(value, new BaseDatatype(SatuDataRules.LISTS + list)));
        }
    }

    /** A statement that stands as a thing with a label, as rights and provenance do. */
    public void statement(Property property, Resource type, String text) {
        if (!text.isBlank()) {
            var statement = dataset.part(property);
            statement.type(type);
            statement.text(RDFS.label, language, text);
        }
    }

    /** A statistical thing of this kind, with all answers of its form where there are any. */
    public Sayings form(Property property, Resource type, Map<String, ?> answers) {
        var form = dataset.part(property);
        form.type(type);
        if (!answers.isEmpty()) {
            form.literal(HUB.isian, JSON.writeValueAsString(new TreeMap<>(answers)));
        }
        return form;
    }
}
