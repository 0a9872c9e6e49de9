package id.satudata.hub.mapping.dcat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * What a rule read in a field.
 *
 * @param terms what the text stands for, none when it was not understood
 * @param note what to tell that it was read as; empty where the source wrote it as the list does
 */
record Reading(List<Node> terms, Optional<String> note) {

    static final Reading NOTHING = new Reading(List.of(), Optional.empty());

    Reading {
        terms = List.copyOf(terms);
    }

    /** Terms that need no note. */
    static Reading of(List<Node> terms) {
        return new Reading(terms, Optional.empty());
    }
}
