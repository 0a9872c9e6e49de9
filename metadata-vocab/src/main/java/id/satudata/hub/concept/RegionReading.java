package id.satudata.hub.concept;

import java.util.List;
import java.util.Optional;

/** What a text says about a region. */
public sealed interface RegionReading {

    /** How far the text was from the official writing. */
    enum How {
        /** A code with dots, an official name or an IRI. */
        OFFICIAL,
        /** A code without dots, of BPS or with a word for its system before it. */
        CODE,
        /** A short, former or other name, or one spelled in another way. */
        NAME,
        /** A name with one letter too many, too few or another. */
        MISSPELT,
        /** A code that was in force once; the region is the one that took its place. */
        RETIRED
    }

    /** Exactly one region. */
    record Understood(Concept concept, How how) implements RegionReading {}

    /** It could be any of these, or the only one known is not certain enough. */
    record Ambiguous(List<Concept> candidates) implements RegionReading {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** No region of the lists. */
    record Unknown() implements RegionReading {}

    /** The region when there is exactly one. */
    default Optional<Concept> term() {
        return this instanceof Understood it ? Optional.of(it.concept()) : Optional.empty();
    }
}
