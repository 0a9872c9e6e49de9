package id.satudata.hub.search;

import id.satudata.hub.metadata.EntryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What entries must be like to be found, as systems (not people) ask for it; it never changes the relevance of a hit. */
public sealed interface Condition {
    /** True of every entry. */
    Condition EVERY_ENTRY = new All(List.of());

    /** True of no entry. */
    Condition NO_ENTRY = new Any(List.of());

    /** Every one of the conditions holds; of an empty list it always holds. */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }
    }

    /** At least one of the conditions holds; of an empty list none ever does. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }
    }

    /** The condition does not hold. */
    record Not(Condition of) implements Condition {}

    /** The entry has the value in the facet. */
    record Has(Facet facet, String value) implements Condition {}

    /** The entry is one of these. */
    record Identified(Set<EntryId> entries) implements Condition {
        public Identified {
            entries = Set.copyOf(entries);
        }
    }

    /** The entry's identity comes after this one: the next of pages in the order of identities. */
    record Beyond(EntryId entry) implements Condition {}

    /** The text finds the entry there; as a phrase, its words stand together. */
    record Worded(Text in, String text, boolean phrase) implements Condition {
        /** The text finds the entry wherever it has texts. */
        public Worded(String text, boolean phrase) {
            this(Text.ANYWHERE, text, phrase);
        }
    }

    /** Texts of an entry. */
    enum Text {
        ANYWHERE,
        TITLE,
        DESCRIPTION
    }

    /** The entry has such a word or name, whatever its case; {@code *} stands for any characters and {@code ?} for one. */
    record Like(Named in, String pattern) implements Condition {}

    /** What of an entry can be told by a part of it. */
    enum Named {
        /** One word of its title. */
        TITLE,
        NAME,
        KEYWORD,
        ORGANIZATION
    }

    /** The entry's latest revision was recorded in the span, both ends included. */
    record Changed(Optional<Instant> from, Optional<Instant> to) implements Condition {}
}
