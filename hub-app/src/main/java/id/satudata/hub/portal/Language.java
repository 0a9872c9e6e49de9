package id.satudata.hub.portal;

import java.util.Locale;

/** The two languages of the portal; Indonesian is the default and has no prefix in addresses. */
enum Language {
    INDONESIAN("id", "", "ID"),
    ENGLISH("en", "/en", "GB");

    private final String tag;
    private final String prefix;
    private final String country;

    Language(String tag, String prefix, String country) {
        this.tag = tag;
        this.prefix = prefix;
        this.country = country;
    }

    /** The language an address is written in. */
    static Language ofPath(String path) {
        return path.equals(ENGLISH.prefix) || path.startsWith(ENGLISH.prefix + "/") ? ENGLISH : INDONESIAN;
    }

    /** BCP 47 tag. */
    String tag() {
        return tag;
    }

    /** How its readers write numbers and dates. */
    Locale locale() {
        return Locale.of(tag, country);
    }

    /** A path of the portal in this language: {@code /dataset} becomes {@code /en/dataset}. */
    String path(String plain) {
        return plain.equals("/") && this == ENGLISH ? prefix : prefix + plain;
    }

    static Language ofTag(String tag) {
        return tag.equals(ENGLISH.tag) ? ENGLISH : INDONESIAN;
    }

    Language other() {
        return this == INDONESIAN ? ENGLISH : INDONESIAN;
    }
}
