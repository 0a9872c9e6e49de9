package id.satudata.hub.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** DCAT application profile for data portals in Europe. */
@SuppressWarnings("MemberName") // a term is named as in its vocabulary
public final class DCATAP {

    public static final String NS = "http://data.europa.eu/r5r/";

    public static final Property applicableLegislation = property("applicableLegislation");
    public static final Property availability = property("availability");
    public static final Property hvdCategory = property("hvdCategory");

    private DCATAP() {}

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
