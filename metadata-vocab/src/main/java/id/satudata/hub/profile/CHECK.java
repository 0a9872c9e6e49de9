package id.satudata.hub.profile;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What our shapes say beyond SHACL: which field and principle a check serves, and from which stage it weighs what. */
@SuppressWarnings("MemberName") // a term is named as in its vocabulary
final class CHECK {

    static final String NS = "https://w3id.org/satudata-hub/check#";

    static final Node answer = node("answer");
    static final Node blocksFrom = node("blocksFrom");
    static final Node choice = node("choice");
    static final Node field = node("field");
    static final Node gate = node("gate");
    static final Node internal = node("internal");
    static final Node list = node("list");
    static final Node multiline = node("multiline");
    static final Node number = node("number");
    static final Node principle = node("principle");
    static final Node profile = node("profile");
    static final Node readOnly = node("readOnly");
    static final Node role = node("role");
    static final Node shownWhen = node("shownWhen");
    static final Node tellsFrom = node("tellsFrom");
    static final Node warnsFrom = node("warnsFrom");
    static final Node within = node("within");

    private CHECK() {}

    private static Node node(String localName) {
        return NodeFactory.createURI(NS + localName);
    }
}
