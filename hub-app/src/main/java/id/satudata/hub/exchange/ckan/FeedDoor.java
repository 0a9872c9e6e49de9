package id.satudata.hub.exchange.ckan;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.catalog.CatalogIdentity;
import id.satudata.hub.exchange.xml.Xml;
import id.satudata.hub.search.Condition;
import id.satudata.hub.search.Facet;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** What is new, as feeds at the addresses CKAN has them. */
@RestController
final class FeedDoor {

    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,6}");
    private static final int LONGEST_WORDS = 2_000;
    private static final int MOST_CONDITIONS = 20;
    private static final int LONGEST_ADDRESS = 3_000;

    private final Feeds feeds;
    private final FeedWriter writer;
    private final JsonFeedWriter jsonWriter;
    private final CatalogIdentity identity;
    private final Organizations organizations;
    private final Fields fields;

    FeedDoor(
            Feeds feeds,
            FeedWriter writer,
            JsonFeedWriter jsonWriter,
            CatalogIdentity identity,
            Organizations organizations,
            Fields fields) {
        this.feeds = feeds;
        this.writer = writer;
        this.jsonWriter = jsonWriter;
        this.identity = identity;
        this.organizations = organizations;
        this.fields = fields;
    }

    @GetMapping({"/feeds/dataset.atom", "/feeds/dataset.json"})
    void datasets(
            @RequestParam(defaultValue = "1") String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var form = FeedForm.of(request);
        var address = "/feeds/dataset" + form.extension();
        send(feeds.read(title(""), address, number(page), "", Condition.EVERY_ENTRY), form, response);
    }

    @GetMapping({"/feeds/organization/{id}.atom", "/feeds/organization/{id}.json"})
    void organization(
            @PathVariable String id,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var form = FeedForm.of(request);
        var found = organizations
                .find(id)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
        var condition = new Condition.Has(Facet.ORGANIZATION, found.name());
        send(
                feeds.read(
                        title(found.publisher()),
                        "/feeds/organization/" + found.name() + form.extension(),
                        number(page),
                        "",
                        condition),
                form,
                response);
    }

    @GetMapping({"/feeds/group/{id}.atom", "/feeds/group/{id}.json"})
    void group(
            @PathVariable String id,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var form = FeedForm.of(request);
        send(field("group", "groups", id, page, form), form, response);
    }

    @GetMapping({"/feeds/tag/{id}.atom", "/feeds/tag/{id}.json"})
    void tag(
            @PathVariable String id,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var form = FeedForm.of(request);
        send(field("tag", "tags", id, page, form), form, response);
    }

    /** Words to search for, and fields of CKAN's index with the values they must have. */
    @GetMapping({"/feeds/custom.atom", "/feeds/custom.json"})
    void custom(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = FeedForm.of(request);
        var page = Optional.ofNullable(request.getParameter("page")).orElse("1");
        var words = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
        if (words.length() > LONGEST_WORDS) {
            throw Problem.about(ProblemType.BAD_REQUEST, "q").toException();
        }
        var conditions = new ArrayList<Condition>();
        var address =
                new StringBuilder("/feeds/custom" + form.extension() + "?q=").append(UriUtils.encode(words, UTF_8));
        for (var it : request.getParameterMap().entrySet()) {
            if (!it.getKey().equals("q")
                    && !it.getKey().equals("page")
                    && !it.getKey().equals("sort")) {
                for (var value : it.getValue()) {
                    conditions.add(fields.condition(new Clause.Field(it.getKey(), value, true)));
                    address.append('&')
                            .append(UriUtils.encode(it.getKey(), UTF_8))
                            .append('=')
                            .append(UriUtils.encode(value, UTF_8));
                }
            }
        }
        // the pages' own addresses would be too long to be IRIs
        if (conditions.size() > MOST_CONDITIONS || address.length() > LONGEST_ADDRESS) {
            throw Problem.of(ProblemType.BAD_REQUEST).toException();
        }
        send(
                feeds.read(title(words), address.toString(), number(page), words, new Condition.All(conditions)),
                form,
                response);
    }

    private Feed field(String kind, String name, String id, String page, FeedForm form) {
        var condition = fields.condition(new Clause.Field(name, id, true));
        if (condition.equals(Condition.NO_ENTRY)) { // nobody knows such a thing
            throw Problem.of(ProblemType.NOT_FOUND).toException();
        }
        var address = "/feeds/" + kind + "/" + UriUtils.encode(id, UTF_8) + form.extension();
        return feeds.read(title(id), address, number(page), "", condition);
    }

    private String title(String of) {
        var site = identity.title().in("id").orElse(identity.publisher());
        return of.isEmpty() ? site : site + " – " + of;
    }

    private static long number(String page) {
        if (!PAGE.matcher(page).matches()) {
            throw Problem.about(ProblemType.BAD_REQUEST, "page").toException();
        }
        return Long.parseLong(page);
    }

    private void send(Feed feed, FeedForm form, HttpServletResponse response) throws IOException {
        response.setContentType(form.contentType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        switch (form) {
            case ATOM -> {
                var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8));
                writer.write(feed, new Xml(out));
                out.flush();
            }
            case JSON -> jsonWriter.write(feed, response.getOutputStream());
        }
    }
}
