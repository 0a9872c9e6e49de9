package id.satudata.hub.exchange.ckan;

import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.exchange.xml.Xml;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.Keyword;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Writes feeds.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
@Component
final class FeedWriter {

    private final CatalogIdentity identity;
    private final IriSpace space;
    private final Clock clock;

    FeedWriter(CatalogIdentity identity, IriSpace space, Clock clock) {
        this.identity = identity;
        this.space = space;
        this.clock = clock;
    }

    void write(Feed feed, Xml xml) throws IOException {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "id");
        xml.element("title", feed.title());
        xml.element("id", feed.address());
        xml.element("updated", moment(updated(feed.entries())));
        xml.open("author");
        xml.element("name", identity.publisher());
        xml.close("author");
        link("alternate", space.at("/dataset").value(), xml);
        link("self", feed.at(feed.page()), xml);
        link("first", feed.at(1), xml);
        link("last", feed.at(feed.last()), xml);
        if (feed.page() < feed.last()) {
            link("next", feed.at(feed.page() + 1), xml);
        }
        if (feed.page() > 1) {
            link("previous", feed.at(Math.min(feed.page() - 1, feed.last())), xml);
        }
        for (var entry : feed.entries()) {
            entry(entry, xml);
        }
        xml.close("feed");
    }

    private void entry(Entry entry, Xml xml) throws IOException {
        var it = entry.description();
        xml.open("entry");
        xml.element("title", it.wording().title().in("id").orElse(entry.name()));
        xml.element("id", space.entry(entry.id()).value());
        xml.element("updated", moment(entry.changed()));
        xml.element("published", moment(entry.created()));
        xml.element("summary", it.wording().description().in("id").orElse(""));
        var publisher =
                it.responsibility().publisher().flatMap(agent -> agent.name().in("id"));
        if (publisher.isPresent()) {
            xml.open("author");
            xml.element("name", publisher.get());
            xml.close("author");
        }
        link("alternate", space.at("/dataset/" + entry.name()).value(), xml);
        xml.element(
                "link",
                "",
                "rel",
                "enclosure",
                "type",
                "application/json",
                "href",
                space.at("/api/3/action/package_show?id=" + entry.name()).value());
        for (var keyword :
                it.wording().keywords().stream().map(Keyword::text).distinct().toList()) {
            xml.element("category", "", "term", keyword);
        }
        xml.close("entry");
    }

    private Instant updated(List<Entry> entries) {
        return entries.stream()
                .map(Entry::changed)
                .max(Comparator.naturalOrder())
                .orElseGet(clock::instant);
    }

    private static void link(String relation, String address, Xml xml) throws IOException {
        xml.element("link", "", "rel", relation, "href", address);
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
