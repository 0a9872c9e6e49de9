package id.satudata.hub.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** CSV on the Web: what a table holds. */
@SuppressWarnings("MemberName") // a term is named as in its vocabulary
public final class CSVW {

    public static final String NS = "http://www.w3.org/ns/csvw#";

    public static final Resource Schema = resource("Schema");
    public static final Resource Column = resource("Column");

    public static final Property tableSchema = property("tableSchema");
    public static final Property column = property("column");
    public static final Property name = property("name");
    public static final Property titles = property("titles");
    public static final Property datatype = property("datatype");

    private CSVW() {}

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(NS + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
