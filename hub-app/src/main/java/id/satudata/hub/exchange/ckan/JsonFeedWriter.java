package id.satudata.hub.exchange.ckan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.catalog.Entry;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.metadata.Keyword;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes feeds as JSON.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
@Component
final class JsonFeedWriter {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private final CatalogIdentity identity;
    private final IriSpace space;
    private final JsonMapper json;

    JsonFeedWriter(CatalogIdentity identity, IriSpace space, JsonMapper json) {
        this.identity = identity;
        this.space = space;
        this.json = json;
    }

    /** A feed; what is empty is left out. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Document(
            String version,
            String title,
            @JsonProperty("home_page_url") String home,
            @JsonProperty("feed_url") String address,
            @JsonProperty("next_url") String next,
            String language,
            List<Author> authors,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items) {}

    /** One dataset; its text is there even where it is empty, since an item must have one. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(
            String id,
            String url,
            String title,

            @JsonProperty("content_text") @JsonInclude(JsonInclude.Include.ALWAYS)
            String text,

            @JsonProperty("date_published") String published,
            @JsonProperty("date_modified") String modified,
            List<Author> authors,
            List<String> tags) {}

    /** Who publishes it. */
    record Author(String name) {}

    void write(Feed feed, OutputStream out) {
        var document = new Document(
                VERSION,
                feed.title(),
                space.at("/dataset").value(),
                feed.at(feed.page()),
                feed.page() < feed.last() ? feed.at(feed.page() + 1) : "",
                "id",
                List.of(new Author(identity.publisher())),
                feed.entries().stream().map(this::item).toList());
        json.writeValue(out, document);
    }

    private Item item(Entry entry) {
        var it = entry.description();
        return new Item(
                space.entry(entry.id()).value(),
                space.at("/dataset/" + entry.name()).value(),
                it.wording().title().in("id").orElse(entry.name()),
                it.wording().description().in("id").orElse(""),
                moment(entry.created()),
                moment(entry.changed()),
                it.responsibility().publisher().flatMap(agent -> agent.name().in("id")).map(Author::new).stream()
                        .toList(),
                it.wording().keywords().stream().map(Keyword::text).distinct().toList());
    }

    private static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
