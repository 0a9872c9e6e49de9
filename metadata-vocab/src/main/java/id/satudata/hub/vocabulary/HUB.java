package id.satudata.hub.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** The hub's own terms, for what no published vocabulary says. */
@SuppressWarnings("MemberName") // a term is named as in its vocabulary
public final class HUB {

    public static final String NS = "https://w3id.org/satudata-hub/ns#";

    public static final Property name = property("name");
    public static final Property position = property("position");
    public static final Property rowCount = property("rowCount");
    public static final Property characterEncoding = property("characterEncoding");
    public static final Property unplaced = property("unplaced");
    public static final Property revision = property("revision");
    public static final Property sequence = property("sequence");
    public static final Property code = property("code");

    private HUB() {}

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
