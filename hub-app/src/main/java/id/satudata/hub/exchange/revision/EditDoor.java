package id.satudata.hub.exchange.revision;

import id.satudata.hub.catalog.Acceptance;
import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Edit;
import id.satudata.hub.catalog.EditedEntry;
import id.satudata.hub.catalog.Edits;
import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.catalog.History;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.catalog.Submission;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.rdf.CanonicalGraph;
import id.satudata.hub.rdf.DescriptionGraphs;
import id.satudata.hub.revision.EntryHead;
import id.satudata.hub.web.Preconditions;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import id.satudata.hub.web.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where any dataset is edited, whoever it came from, and where it is decided what of that stays over its source. */
@RestController
@RequestMapping("/api/v1/datasets/{name}")
final class EditDoor {
    private static final int MOST = 100;

    private static final Comparator<Edit> BY_FIELD =
            Comparator.comparing(it -> it.change().field());

    private final Catalog catalog;
    private final Edits edits;
    private final History history;
    private final Decisions decisions;
    private final IriSpace space;
    private final DescriptionGraphs graphs;

    EditDoor(Catalog catalog, Edits edits, History history, Decisions decisions, IriSpace space) {
        this.catalog = catalog;
        this.edits = edits;
        this.history = history;
        this.decisions = decisions;
        this.space = space;
        this.graphs = new DescriptionGraphs(space);
    }

    @PutMapping
    ResponseEntity<EditReceipt> edit(@PathVariable String name, HttpServletRequest request) throws IOException {
        var head = decisions.head(name);
        if (!head.visible()) {
            throw Problem.of(ProblemType.GONE).toException();
        }
        var now = history.revision(head.entry(), head.number())
                .map(it -> CanonicalGraph.read(it.content()))
                .orElseThrow(() -> new IllegalStateException("Expected revision " + head.latest() + " in the log"));
        var graph = WrittenGraph.read(request, head.entry(), space).over(now);
        var expected = Preconditions.of(request);
        var ruling = decisions.ruling(head, asRead(expected, head), Optional.empty(), request);
        var submission =
                new Submission(graphs.describe(head.entry(), graph), List.of(), ruling.origin(), ruling.expected());
        return answer(catalog.submit(submission), expected, "edited", "unchanged", request);
    }

    /** Who expects nothing still wrote over what the dataset said when the request was read. */
    private static Expectation asRead(Expectation given, EntryHead head) {
        return given instanceof Expectation.Anything ? new Expectation.OneOf(Set.of(head.latest())) : given;
    }

    @GetMapping("/edits")
    ResponseEntity<EditDocument> edits(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request) {
        if (limit < 1 || limit > MOST) {
            throw Problem.about(ProblemType.BAD_REQUEST, "limit").toException();
        }
        var head = decisions.head(name);
        var edited = edits.of(head.entry());
        var page = page(edited.map(EditedEntry::edits).orElse(List.of()), after, limit);
        var language = DifferenceDoor.language(lang, request);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(Preconditions.tag(head.latest()))
                .body(EditDocument.of(head, edited, page, language, next(head, edited, page, limit)));
    }

    @PostMapping("/edits/return")
    ResponseEntity<EditReceipt> giveBack(@PathVariable String name, HttpServletRequest request) throws IOException {
        var body = FieldRequest.of(request);
        var ruling = decisions.ruling(name, body.givenReason(), request);
        return answer(edits.giveBack(ruling, body.named()), ruling.expected(), "returned", "unchanged", request);
    }

    @PostMapping("/edits/keep")
    ResponseEntity<EditReceipt> keep(@PathVariable String name, HttpServletRequest request) throws IOException {
        var body = FieldRequest.of(request);
        Ruling ruling = decisions.ruling(name, body.givenReason(), request);
        return answer(edits.keep(ruling, body.named()), ruling.expected(), "kept", "kept", request);
    }

    private ResponseEntity<EditReceipt> answer(
            Acceptance acceptance,
            Expectation expected,
            String done,
            String nothingWritten,
            HttpServletRequest request) {
        var language = ReaderLanguage.of(request);
        return switch (acceptance) {
            case Acceptance.Recorded it -> receipt(EditReceipt.of(it, space, done, language));
            case Acceptance.Unchanged it ->
                receipt(EditReceipt.of(it.entry(), space, it.sequence(), nothingWritten, List.of()));
            case Acceptance.Rejected it -> throw Decisions.rejected(it.findings());
            case Acceptance.Outdated it ->
                throw Preconditions.outdated(expected, it.current()).toException();
        };
    }

    private static ResponseEntity<EditReceipt> receipt(EditReceipt it) {
        return ResponseEntity.ok()
                .eTag("\"" + it.sequence() + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(it);
    }

    /** In the order of their fields, so that a page begins where the last one ended, whatever was given back meanwhile. */
    private static List<Edit> page(List<Edit> all, String after, int limit) {
        return all.stream()
                .filter(it -> it.change().field().compareTo(after) > 0)
                .sorted(BY_FIELD)
                .limit(limit)
                .toList();
    }

    private static @Nullable String next(EntryHead head, Optional<EditedEntry> edited, List<Edit> page, int limit) {
        var all = edited.map(EditedEntry::edits).orElse(List.of());
        var last = all.stream().max(BY_FIELD);
        return page.isEmpty() || last.filter(page.getLast()::equals).isPresent()
                ? null
                : "/api/v1/datasets/" + head.name() + "/edits?after="
                        + URLEncoder.encode(page.getLast().change().field(), StandardCharsets.UTF_8) + "&limit="
                        + limit;
    }
}
