package id.satudata.hub.exchange.ckan;

import java.util.List;

/** A query as its text says it, before anybody knows what its fields mean. */
sealed interface Clause {
    /** Every part holds. */
    record All(List<Clause> of) implements Clause {
        public All {
            of = List.copyOf(of);
        }
    }

    /** Some part holds. */
    record Any(List<Clause> of) implements Clause {
        public Any {
            of = List.copyOf(of);
        }
    }

    /** The part does not hold. */
    record Not(Clause of) implements Clause {}

    /** A word, or a quoted phrase, in no particular field. */
    record Words(String text, boolean phrase) implements Clause {}

    /** A word or phrase in a field. */
    record Field(String name, String value, boolean phrase) implements Clause {}

    /** A field's value lies between two others, {@code *} being no limit. */
    record Range(String field, String from, String to) implements Clause {}
}
