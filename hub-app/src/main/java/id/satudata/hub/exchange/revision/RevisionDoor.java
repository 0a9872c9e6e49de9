package id.satudata.hub.exchange.revision;

import id.satudata.hub.catalog.History;
import id.satudata.hub.catalog.Past;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.rdf.RdfWriting;
import id.satudata.hub.revision.Revision;
import id.satudata.hub.web.AcceptHeader;
import id.satudata.hub.web.Preconditions;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A dataset's history: its revisions and what each of them said. */
@RestController
@RequestMapping("/api/v1/datasets/{name}")
final class RevisionDoor {
    private static final int MOST = 100;

    private final History history;
    private final Readers readers;
    private final RdfWriting writing = new RdfWriting();
    private final IriSpace space;

    RevisionDoor(History history, Readers readers, IriSpace space) {
        this.history = history;
        this.readers = readers;
        this.space = space;
    }

    /** Where the dataset stands. */
    @GetMapping
    ResponseEntity<Standing> dataset(@PathVariable String name) {
        var head = readers.past(name).head();
        return answer().eTag(Preconditions.tag(head.latest()))
                .body(Standing.of(head, space.entry(head.entry()).value()));
    }

    @GetMapping("/revisions")
    ResponseEntity<RevisionPage> revisions(
            @PathVariable String name,
            @RequestParam(defaultValue = "" + Integer.MAX_VALUE) int before,
            @RequestParam(defaultValue = "20") int limit) {
        if (before < 1 || limit < 1 || limit > MOST) {
            throw Problem.about(ProblemType.BAD_REQUEST, "before, limit").toException();
        }
        var past = readers.past(name);
        var revisions = history.before(past.head().entry(), before, limit);
        var lines = revisions.stream().map(it -> line(past, it)).toList();
        var page = new RevisionPage(
                past.head().entry().toString(), past.head().name(), lines, next(past, revisions, limit));
        return answer().body(page);
    }

    /** What a revision said, as RDF for those who like that best; else what is recorded about it. */
    @GetMapping("/revisions/{number}")
    ResponseEntity<?> revision(@PathVariable String name, @PathVariable int number, HttpServletRequest request) {
        var past = readers.past(name);
        var format = rdf(request);
        return format.isPresent()
                ? rdf(readers.open(past, number), format.get())
                : history.revision(past.head().entry(), number)
                        .map(it ->
                                answer().eTag(Preconditions.tag(it.sequence())).body(line(past, it)))
                        .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
    }

    private ResponseEntity<byte[]> rdf(Revision revision, RdfFormat format) {
        var body = new ByteArrayOutputStream();
        writing.write(history.graph(revision), format, body);
        return answer().contentType(MediaType.parseMediaType(format.mediaType()))
                .eTag("W/\"" + revision.sequence() + "." + format.extension() + "\"")
                .body(body.toByteArray());
    }

    private RevisionLine line(Past past, Revision revision) {
        return RevisionLine.of(revision, readers.maySee(past, revision), readers.isKnown());
    }

    private static @Nullable String next(Past past, List<Revision> revisions, int limit) {
        return revisions.size() < limit || revisions.getLast().number() == 1
                ? null
                : "/api/v1/datasets/" + past.head().name() + "/revisions?before="
                        + revisions.getLast().number() + "&limit=" + limit;
    }

    /** The first kind of the Accept header that is JSON or RDF decides; who takes anything gets JSON. */
    private static Optional<RdfFormat> rdf(HttpServletRequest request) {
        for (var range : AcceptHeader.of(request)) {
            if (range.includes(MediaType.APPLICATION_JSON)) {
                return Optional.empty();
            }
            var format = RdfFormat.ofMediaType(range.toString());
            if (format.isPresent()) {
                return format;
            }
        }
        return Optional.empty();
    }

    /** What an answer says depends on who asks, so nothing between may keep it. */
    private static ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
