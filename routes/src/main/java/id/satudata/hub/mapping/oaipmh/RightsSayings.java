package id.satudata.hub.mapping.oaipmh;

import id.satudata.hub.concept.Concepts;
import id.satudata.hub.mapping.dcat.SatuDataSayings;
import id.satudata.hub.mapping.dcat.Sayings;
import id.satudata.hub.mapping.field.AccessClasses;
import java.util.Map;
import org.apache.jena.vocabulary.DCTerms;

/** Tells rights apart, which are a licence, a class of access or words. */
final class RightsSayings {

    private static final Map<String, String> OPEN_AIRE = Map.of(
            "info:eu-repo/semantics/openAccess", "PUBLIC",
            "info:eu-repo/semantics/restrictedAccess", "RESTRICTED",
            "info:eu-repo/semantics/closedAccess", "NON_PUBLIC");

    private final Concepts concepts;
    private final AccessClasses access;
    private final Sayings dataset;

    RightsSayings(Concepts concepts, AccessClasses access, Sayings dataset) {
        this.concepts = concepts;
        this.access = access;
        this.dataset = dataset;
    }

    void say(String language, String text) {
        if (concepts.licence(text).isPresent()) {
            dataset.literal(DCTerms.license, text);
        } else if (OPEN_AIRE.containsKey(text) || access.read(text).isPresent()) {
            access(text);
        } else {
            new SatuDataSayings(dataset, language).statement(DCTerms.rights, DCTerms.RightsStatement, text);
        }
    }

    /** What can be nothing but a class of access, understood or not. */
    void access(String text) {
        dataset.literal(DCTerms.accessRights, OPEN_AIRE.getOrDefault(text, text));
    }
}
