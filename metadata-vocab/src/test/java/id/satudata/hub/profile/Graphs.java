package id.satudata.hub.profile;

import id.satudata.hub.vocabulary.Prefixes;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Graphs written in few words. */
final class Graphs {

    private static final String PREFIXES = Prefixes.ALL.getNsPrefixMap().entrySet().stream()
            .map(it -> "PREFIX " + it.getKey() + ": <" + it.getValue() + ">\n")
            .collect(Collectors.joining());
    private static final String MORE = """
        PREFIX dqv: <http://www.w3.org/ns/dqv#>
        PREFIX locn: <http://www.w3.org/ns/locn#>
        PREFIX odrl: <http://www.w3.org/ns/odrl/2/>
        PREFIX time: <http://www.w3.org/2006/time#>
        """;

    private Graphs() {}

    static Graph turtle(String statements) {
        return RDFParser.fromString(PREFIXES + MORE + statements, Lang.TURTLE)
                .base("https://contoh.go.id/")
                .toGraph();
    }
}
