package id.satudata.hub.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Activity Streams: what was done to something, and when. */
@SuppressWarnings("MemberName") // a term is named as in its vocabulary
public final class AS {

    public static final String NS = "https://www.w3.org/ns/activitystreams#";

    public static final Resource Create = ResourceFactory.createResource(NS + "Create");
    public static final Resource Update = ResourceFactory.createResource(NS + "Update");
    public static final Resource Delete = ResourceFactory.createResource(NS + "Delete");
    public static final Resource Remove = ResourceFactory.createResource(NS + "Remove");
    public static final Resource Tombstone = ResourceFactory.createResource(NS + "Tombstone");

    public static final Property object = ResourceFactory.createProperty(NS, "object");
    public static final Property published = ResourceFactory.createProperty(NS, "published");

    private AS() {}
}
