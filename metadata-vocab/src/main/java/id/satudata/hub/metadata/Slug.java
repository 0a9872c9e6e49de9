package id.satudata.hub.metadata;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A short machine name made of a text, fit for addresses and CKAN names: {@code [a-z0-9-]{2,100}}. */
public record Slug(String value) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9_-]{0,98}[a-z0-9]");
    private static final int LONGEST = 80;

    public Slug {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    /** The slug of the text; a text without any Latin letter or digit gives one made of its hash. */
    public static Slug of(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var joined = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        var cut = joined.length() <= LONGEST ? joined : joined.substring(0, LONGEST);
        var trimmed = cut.replaceAll("^-+|-+$", "");
        return new Slug(trimmed.length() >= 2 ? trimmed : "x-" + Integer.toHexString(text.hashCode()));
    }

    @Override
    public String toString() {
        return value;
    }
}
