package id.satudata.hub.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Provenance: where a thing comes from. */
@SuppressWarnings("MemberName") // a term is named as in its vocabulary
public final class PROV {

    public static final String NS = "http://www.w3.org/ns/prov#";

    public static final Resource Activity = resource("Activity");
    public static final Resource Attribution = resource("Attribution");

    public static final Property wasDerivedFrom = property("wasDerivedFrom");
    public static final Property hadPrimarySource = property("hadPrimarySource");
    public static final Property wasGeneratedBy = property("wasGeneratedBy");
    public static final Property wasAttributedTo = property("wasAttributedTo");
    public static final Property qualifiedAttribution = property("qualifiedAttribution");
    public static final Property agent = property("agent");
    public static final Property generatedAtTime = property("generatedAtTime");

    private PROV() {}

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(NS + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
