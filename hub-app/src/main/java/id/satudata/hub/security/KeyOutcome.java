package id.satudata.hub.security;

import java.util.List;
import java.util.Set;

/** What became of a wish about a key. */
public sealed interface KeyOutcome {

    /**
     * There is a new secret.
     *
     * @param secret the key itself, which nobody is ever shown again
     */
    record Issued(KeyCard key, String secret) implements KeyOutcome {
        @Override
        public String toString() {
            return "Issued[" + key.name() + "]";
        }
    }

    /**
     * The key is ended.
     *
     * @param offspring the names of keys made with it, or with those, that still open
     */
    record Ended(KeyCard key, List<String> offspring) implements KeyOutcome {
        public Ended {
            offspring = List.copyOf(offspring);
        }
    }

    /** Nothing was changed. */
    record Refused(Set<KeyFlaw> flaws) implements KeyOutcome {
        public Refused {
            flaws = Set.copyOf(flaws);
        }

        static Refused because(KeyFlaw flaw) {
            return new Refused(Set.of(flaw));
        }
    }

    /** There is no such key, or none that is the asker's to keep. */
    record Unknown() implements KeyOutcome {}
}
