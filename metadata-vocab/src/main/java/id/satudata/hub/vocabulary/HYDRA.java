package id.satudata.hub.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Hydra: pages of a collection. */
@SuppressWarnings("MemberName") // a term is named as in its vocabulary
public final class HYDRA {

    public static final String NS = "http://www.w3.org/ns/hydra/core#";

    public static final Resource Collection = resource("Collection");
    public static final Resource PagedCollection = resource("PagedCollection");
    public static final Resource PartialCollectionView = resource("PartialCollectionView");

    public static final Property view = property("view");
    public static final Property first = property("first");
    public static final Property last = property("last");
    public static final Property next = property("next");
    public static final Property previous = property("previous");
    public static final Property firstPage = property("firstPage");
    public static final Property lastPage = property("lastPage");
    public static final Property nextPage = property("nextPage");
    public static final Property previousPage = property("previousPage");
    public static final Property totalItems = property("totalItems");
    public static final Property itemsPerPage = property("itemsPerPage");

    private HYDRA() {}

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(NS + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
