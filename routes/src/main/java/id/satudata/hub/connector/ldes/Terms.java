package id.satudata.hub.connector.ldes;

import id.satudata.hub.vocabulary.AS;
import id.satudata.hub.vocabulary.LDES;
import id.satudata.hub.vocabulary.TREE;
import java.util.Set;
import org.apache.jena.graph.Node;

/** What feeds are written in. */
final class Terms {

    static final Node MEMBER = TREE.member.asNode();
    static final Node VIEW = TREE.view.asNode();
    static final Node RELATION = TREE.relation.asNode();
    static final Node NODE = TREE.node.asNode();
    static final Node PATH = TREE.path.asNode();
    static final Node VALUE = TREE.value.asNode();
    static final Node COLLECTION = TREE.Collection.asNode();

    /** What lies behind these is not later than their value. */
    static final Set<Node> UNTIL = Set.of(TREE.LessThanRelation.asNode(), TREE.LessThanOrEqualToRelation.asNode());

    static final Node EVENT_STREAM = LDES.EventStream.asNode();
    static final Node TIMESTAMP_PATH = LDES.timestampPath.asNode();
    static final Node VERSION_OF_PATH = LDES.versionOfPath.asNode();
    static final Node VERSION_DELETE_PATH = LDES.versionDeletePath.asNode();
    static final Node VERSION_DELETE_OBJECT = LDES.versionDeleteObject.asNode();

    static final Node OBJECT = AS.object.asNode();
    static final Set<Node> DELETION = Set.of(AS.Delete.asNode(), AS.Remove.asNode(), AS.Tombstone.asNode());

    private Terms() {}
}
