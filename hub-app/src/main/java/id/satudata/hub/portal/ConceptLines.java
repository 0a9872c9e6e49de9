package id.satudata.hub.portal;

import id.satudata.hub.concept.Concept;
import id.satudata.hub.concept.Concepts;
import id.satudata.hub.metadata.Iri;
import id.satudata.hub.portal.DatasetPage.Line;
import id.satudata.hub.portal.DatasetPage.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what is known about a term, as labelled lines; what is not known has no line. */
@Component
final class ConceptLines {

    private static final String OWN = "https://w3id.org/satudata-hub/id/";

    private final Concepts concepts;
    private final Labels labels;

    ConceptLines(Concepts concepts, Labels labels) {
        this.concepts = concepts;
        this.labels = labels;
    }

    List<Line> of(Concept it, Chrome chrome) {
        var words = chrome.words();
        var all = new ArrayList<Line>();
        add(all, words.of("term.code"), Stream.of(Target.named(it.code())));
        add(all, words.of("term.iri"), Stream.of(Target.named(it.iri().value())));
        add(all, words.of("term.aliases"), it.aliases().stream().map(Target::named));
        add(all, words.of("term.same"), it.same().stream().map(same -> same(same, words)));
        add(
                all,
                words.of("term.under"),
                it.matches().stream()
                        .filter(Predicate.not(it.related()::contains))
                        .map(match -> match(match, words)));
        add(all, words.of("term.related"), it.related().stream().map(match -> match(match, words)));
        add(
                all,
                words.of("term.from"),
                it.validity().from().map(words::date).stream().map(Target::named));
        add(
                all,
                words.of("term.until"),
                it.validity().until().map(words::date).stream().map(Target::named));
        add(all, words.of("term.replaced"), it.validity().replacedBy().stream().map(next -> match(next, words)));
        return all;
    }

    /** Another name of the term; where it is one in a list of ours, with our own page of it. */
    private static Target same(Iri iri, Words words) {
        var address = iri.value();
        return address.startsWith(OWN)
                ? new Target(words.path("/ref/" + address.substring(OWN.length())), address)
                : new Target(address, address);
    }

    /** A term of one of our own vocabularies by its label, any other by its address. */
    private Target match(Iri iri, Words words) {
        return concepts.byIri(iri).isPresent() ? labels.target(iri, words) : new Target(iri.value(), iri.value());
    }

    private static void add(List<Line> all, String label, Stream<Target> values) {
        var some = values.toList();
        if (!some.isEmpty()) {
            all.add(new Line(label, some));
        }
    }
}
