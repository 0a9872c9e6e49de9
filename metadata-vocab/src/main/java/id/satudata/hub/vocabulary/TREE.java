package id.satudata.hub.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** TREE: a collection in documents that lead on to one another. */
@SuppressWarnings("MemberName") // a term is named as in its vocabulary
public final class TREE {

    public static final String NS = "https://w3id.org/tree#";

    public static final Resource Collection = ResourceFactory.createResource(NS + "Collection");
    public static final Resource Node = ResourceFactory.createResource(NS + "Node");
    public static final Resource GreaterThanOrEqualToRelation =
            ResourceFactory.createResource(NS + "GreaterThanOrEqualToRelation");
    public static final Resource LessThanRelation = ResourceFactory.createResource(NS + "LessThanRelation");
    public static final Resource LessThanOrEqualToRelation =
            ResourceFactory.createResource(NS + "LessThanOrEqualToRelation");

    public static final Property view = ResourceFactory.createProperty(NS, "view");
    public static final Property member = ResourceFactory.createProperty(NS, "member");
    public static final Property relation = ResourceFactory.createProperty(NS, "relation");
    public static final Property node = ResourceFactory.createProperty(NS, "node");
    public static final Property path = ResourceFactory.createProperty(NS, "path");
    public static final Property value = ResourceFactory.createProperty(NS, "value");

    private TREE() {}
}
