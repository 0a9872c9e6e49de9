package id.satudata.hub.metadata;

import java.util.Comparator;

/** One visible keyword (dcat:keyword) with the language it is written in; the empty language means not known. */
public record Keyword(String language, String text) implements Comparable<Keyword> {

    private static final Comparator<Keyword> ORDER =
            Comparator.comparing(Keyword::text).thenComparing(Keyword::language);

    public Keyword {
        text = VisibleText.of(text);
    }

    @Override
    public int compareTo(Keyword other) {
        return ORDER.compare(this, other);
    }
}
