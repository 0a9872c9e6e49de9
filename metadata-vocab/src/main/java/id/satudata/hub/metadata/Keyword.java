package id.satudata.hub.metadata;

import java.util.Comparator;

/** One keyword (dcat:keyword) with the language it is written in; the empty language means not known. */
public record Keyword(String language, String text) implements Comparable<Keyword> {

    private static final Comparator<Keyword> ORDER =
            Comparator.comparing(Keyword::text).thenComparing(Keyword::language);

    @Override
    public int compareTo(Keyword other) {
        return ORDER.compare(this, other);
    }
}
