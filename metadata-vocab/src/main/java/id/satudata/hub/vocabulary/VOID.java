package id.satudata.hub.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Vocabulary of Interlinked Datasets: what an RDF dataset holds and how to get at it. */
@SuppressWarnings("MemberName") // a term is named as in its vocabulary
public final class VOID {

    public static final String NS = "http://rdfs.org/ns/void#";

    public static final Resource Dataset = resource("Dataset");
    public static final Resource DatasetDescription = resource("DatasetDescription");

    public static final Property classPartition = property("classPartition");
    public static final Property class_ = property("class");
    public static final Property dataDump = property("dataDump");
    public static final Property entities = property("entities");
    public static final Property exampleResource = property("exampleResource");
    public static final Property feature = property("feature");
    public static final Property rootResource = property("rootResource");
    public static final Property sparqlEndpoint = property("sparqlEndpoint");
    public static final Property triples = property("triples");
    public static final Property uriSpace = property("uriSpace");
    public static final Property vocabulary = property("vocabulary");

    private VOID() {}

    private static Resource resource(String localName) {
        return ResourceFactory.createResource(NS + localName);
    }

    private static Property property(String localName) {
        return ResourceFactory.createProperty(NS, localName);
    }
}
