package id.satudata.hub.vocabulary;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Linked Data Event Streams: a collection of versions that grows. */
@SuppressWarnings("MemberName") // a term is named as in its vocabulary
public final class LDES {

    public static final String NS = "https://w3id.org/ldes#";

    public static final Resource EventStream = ResourceFactory.createResource(NS + "EventStream");
    public static final Resource LatestVersionSubset = ResourceFactory.createResource(NS + "LatestVersionSubset");

    public static final Property timestampPath = ResourceFactory.createProperty(NS, "timestampPath");
    public static final Property versionOfPath = ResourceFactory.createProperty(NS, "versionOfPath");
    public static final Property versionDeletePath = ResourceFactory.createProperty(NS, "versionDeletePath");
    public static final Property versionDeleteObject = ResourceFactory.createProperty(NS, "versionDeleteObject");
    public static final Property retentionPolicy = ResourceFactory.createProperty(NS, "retentionPolicy");
    public static final Property amount = ResourceFactory.createProperty(NS, "amount");

    private LDES() {}
}
