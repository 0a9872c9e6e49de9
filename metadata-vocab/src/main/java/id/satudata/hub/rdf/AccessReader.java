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
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;

/** Reads who may have the data. */
final class AccessReader {

    private final Node entry;
    private final Statements statements;
    private final NestedReader nested;
    private final String keptFiles;

    /**
     * @param keptFiles how addresses begin that the hub hands files out at
     */
    AccessReader(Node entry, Statements statements, NestedReader nested, String keptFiles) {
        this.entry = entry;
        this.statements = statements;
        this.nested = nested;
        this.keptFiles = keptFiles;
    }

    AccessTerms read() {
        var rights = statements
                .chosen(statements.objects(entry, DCTerms.rights), nested::rights, nested.nodes()::rights)
                .orElse(LocalizedText.NONE);
        return new AccessTerms(accessRights(), rights);
    }

    /** Of several the strictest, that of a kept file among them; what is exempt is not open to everybody. */
    private Optional<Iri> accessRights() {
        var ofFiles = keptFiles().flatMap(this::said).filter(it -> !it.equals(AccessRights.PUBLIC));
        var exempt = statements.objects(entry, HUB.klasifikasiKIP).stream()
                .filter(this::mayBeExempt)
                .map(_ -> AccessRights.RESTRICTED);
        var counts = AccessRights.strictest(
                Stream.of(said(entry), ofFiles, exempt).flatMap(it -> it).toList());
        statements.first(
                entry,
                DCTerms.accessRights,
                it -> nested.named(it)
                        .filter(found -> counts.filter(found::equals).isPresent()));
        return counts;
    }

    /** A class that is not read here may be that of what is exempt, and a file the hub keeps stays shut by it. */
    private boolean mayBeExempt(Node informationClass) {
        var known = nested.named(informationClass);
        return known.filter(Disclosure.EXEMPT::equals).isPresent()
                || (known.filter(Disclosure::isOpen).isEmpty()
                        && keptFiles().findAny().isPresent());
    }

    private Stream<Iri> said(Node thing) {
        return statements.objects(thing, DCTerms.accessRights).stream()
                .flatMap(it -> nested.named(it).map(Stream::of).orElseGet(() -> described(it)));
    }

    private Stream<Node> keptFiles() {
        return statements.objects(entry, DCAT.distribution).stream()
                .filter(file -> Stream.of(DCAT.downloadURL, DCAT.accessURL)
                        .flatMap(address -> statements.objects(file, address).stream())
                        .anyMatch(it -> it.isURI() && it.getURI().startsWith(keptFiles)));
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
