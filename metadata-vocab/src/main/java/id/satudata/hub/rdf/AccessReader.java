package id.satudata.hub.rdf;

import id.satudata.hub.metadata.AccessRights;
import id.satudata.hub.metadata.Description.AccessTerms;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.SatuData.Disclosure;
import id.satudata.hub.vocabulary.HUB;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Reads who may have the data. */
final class AccessReader {

    private final Node entry;
    private final Statements statements;
    private final NestedReader nested;

    AccessReader(Node entry, Statements statements, NestedReader nested) {
        this.entry = entry;
        this.statements = statements;
        this.nested = nested;
    }

    AccessTerms read() {
        var rights = statements
                .chosen(statements.objects(entry, DCTerms.rights), nested::rights, nested.nodes()::rights)
                .orElse(LocalizedText.NONE);
        return new AccessTerms(accessRights(), rights);
    }

    /** Of several the strictest; what is exempt from public information is not open to everybody. */
    private Optional<Iri> accessRights() {
        var said = statements.objects(entry, DCTerms.accessRights).stream()
                .flatMap(it -> nested.named(it).map(Stream::of).orElseGet(() -> described(it)));
        var exempt = statements.objects(entry, HUB.klasifikasiKIP).stream()
                .flatMap(it -> nested.named(it).stream())
                .filter(Disclosure.EXEMPT::equals)
                .map(_ -> AccessRights.RESTRICTED);
        var counts = AccessRights.strictest(Stream.concat(said, exempt).toList());
        statements.first(
                entry,
                DCTerms.accessRights,
                it -> nested.named(it)
                        .filter(found -> counts.filter(found::equals).isPresent()));
        return counts;
    }

    /** What is described in place is not read here: beside it nothing is public, and what it names as closed is closed. */
    private Stream<Iri> described(Node right) {
        return Stream.concat(
                Stream.of(AccessRights.RESTRICTED), named(right).stream().filter(AccessRights::isClosed));
    }

    private List<Iri> named(Node right) {
        var found = new HashSet<Iri>();
        var seen = new HashSet<>(List.of(right));
        var open = new ArrayDeque<>(List.of(right));
        while (!open.isEmpty()) {
            for (var it : statements.about(open.remove())) {
                var name = nested.named(it);
                name.ifPresent(found::add);
                if (name.isEmpty() && seen.add(it)) {
                    open.add(it);
                }
            }
        }
        return List.copyOf(found);
    }
}
