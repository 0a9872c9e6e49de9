package id.satudata.hub.portal;

import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.metadata.IriSpace;

/**
 * What surrounds every page.
 *
 * @param stylesheet address of the style sheet
 * @param plainPath the page's path and query without its language
 * @param title the page's own title; empty on the front page
 */
public record Chrome(
        Language language,
        Words words,
        CatalogIdentity identity,
        IriSpace addresses,
        String stylesheet,
        String plainPath,
        String title) {

    public String site() {
        return words.in(identity.title());
    }

    public String siteDescription() {
        return words.in(identity.description());
    }

    public String documentTitle() {
        return title.isEmpty() ? site() : title + " – " + site();
    }

    public String languageTag() {
        return language.tag();
    }

    public String path(String plain) {
        return language.path(plain);
    }

    /** Whether this page belongs to the part of the portal at that path. */
    public boolean isIn(String plain) {
        return plainPath.equals(plain) || plainPath.startsWith(plain + "/") || plainPath.startsWith(plain + "?");
    }

    /** Absolute address of this page in this language. */
    public String canonical() {
        return addresses.at(language.path(plainPath)).value();
    }

    /** Absolute address of this page in the language of that tag. */
    public String alternate(String tag) {
        var wanted = language.tag().equals(tag) ? language : language.other();
        return addresses.at(wanted.path(plainPath)).value();
    }

    /** Path of this page in the other language. */
    public String otherLanguagePath() {
        return language.other().path(plainPath);
    }

    public String otherLanguageTag() {
        return language.other().tag();
    }

    /** An address as a link on this page: what the hub serves itself is linked by path, whatever name the reader reached it by. */
    public String link(String address) {
        var base = addresses.base().value() + "/";
        return address.startsWith(base) ? address.substring(base.length() - 1) : address;
    }
}
