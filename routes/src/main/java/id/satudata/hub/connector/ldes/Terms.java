package id.satudata.hub.connector.ldes;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What feeds are written in. */
final class Terms {

    private static final String TREE = "https://w3id.org/tree#";
    private static final String LDES = "https://w3id.org/ldes#";
    private static final String AS = "https://www.w3.org/ns/activitystreams#";

    static final Node MEMBER = NodeFactory.createURI(TREE + "member");
    static final Node VIEW = NodeFactory.createURI(TREE + "view");
    static final Node RELATION = NodeFactory.createURI(TREE + "relation");
    static final Node NODE = NodeFactory.createURI(TREE + "node");
    static final Node PATH = NodeFactory.createURI(TREE + "path");
    static final Node VALUE = NodeFactory.createURI(TREE + "value");
    static final Node COLLECTION = NodeFactory.createURI(TREE + "Collection");

    /** What lies behind these is not later than their value. */
    static final Set<Node> UNTIL = Set.of(
            NodeFactory.createURI(TREE + "LessThanRelation"),
            NodeFactory.createURI(TREE + "LessThanOrEqualToRelation"));

    static final Node EVENT_STREAM = NodeFactory.createURI(LDES + "EventStream");
    static final Node TIMESTAMP_PATH = NodeFactory.createURI(LDES + "timestampPath");
    static final Node VERSION_OF_PATH = NodeFactory.createURI(LDES + "versionOfPath");
    static final Node VERSION_DELETE_PATH = NodeFactory.createURI(LDES + "versionDeletePath");
    static final Node VERSION_DELETE_OBJECT = NodeFactory.createURI(LDES + "versionDeleteObject");

    static final Node OBJECT = NodeFactory.createURI(AS + "object");
    static final Set<Node> DELETION = Set.of(
            NodeFactory.createURI(AS + "Delete"),
            NodeFactory.createURI(AS + "Remove"),
            NodeFactory.createURI(AS + "Tombstone"));

    private Terms() {}
}
