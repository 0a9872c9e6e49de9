package id.satudata.hub.mapping.field.unit;

import java.util.List;

/** What was made of a source's words, which are always kept. */
public sealed interface Reading<T> {

    /** The words as the source wrote them. */
    String raw();

    /** What is certain, in the order of the words; all of it only when the words are understood. */
    List<T> values();

    /** Every word is understood; several values are a list. */
    record Understood<T>(String raw, List<T> values) implements Reading<T> {
        public Understood {
            values = List.copyOf(values);
        }
    }

    /**
     * Some words mean more than one thing, so a person has to say which.
     *
     * @param candidates what the doubtful words may mean
     */
    record Ambiguous<T>(String raw, List<T> values, List<T> candidates, Doubt why) implements Reading<T> {
        public Ambiguous {
            values = List.copyOf(values);
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Some words are in no list.
     *
     * @param parts those words
     */
    record NotUnderstood<T>(String raw, List<T> values, List<String> parts) implements Reading<T> {
        public NotUnderstood {
            values = List.copyOf(values);
            parts = List.copyOf(parts);
        }
    }

    /** Why words are ambiguous. */
    enum Doubt {
        /** A name that several concepts go by, such as RT. */
        SEVERAL_MEANINGS,
        /** A slash that may stand for per or for or, such as hari/bulan. */
        RATIO_OR_CHOICE
    }
}
