package id.satudata.hub.exchange.ckan;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Iri;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Licences under the ids CKAN's clients use: those of SPDX, which CKAN's own list shares. */
@Component
final class Licences {
    private static final Set<String> CLOSED_MARKS = Set.of("NC", "ND");

    private final Concepts concepts;

    Licences(Concepts concepts) {
        this.concepts = concepts;
    }

    /** A licence as packages name it. */
    record Licence(String id, String title, @Nullable String url, boolean open) {
        static final Licence NOT_SPECIFIED = new Licence("notspecified", "License not specified", null, false);
    }

    /** A licence nobody knows is not called open. */
    Licence of(Iri iri) {
        return concepts.licence(iri.value())
                .map(Licences::known)
                .orElseGet(() -> new Licence(Names.tail(iri.value()), Names.tail(iri.value()), iri.value(), false));
    }

    List<Licence> all() {
        return concepts.licences().all().stream().map(Licences::known).toList();
    }

    private static Licence known(Concept it) {
        var page = it.same().stream()
                .filter(Iri::isWebAddress)
                .findFirst()
                .orElse(it.iri())
                .value();
        return new Licence(it.code(), it.label().in("id").orElse(it.code()), page, isOpen(it.code()));
    }

    private static boolean isOpen(String code) {
        return List.of(code.split("-")).stream().noneMatch(CLOSED_MARKS::contains);
    }
}
