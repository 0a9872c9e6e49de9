package id.satudata.hub.exchange.submission;

import id.satudata.hub.catalog.Acceptance;
import id.satudata.hub.mapping.Mapped;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.table.FileHolders;
import id.satudata.hub.table.FileStore;
import id.satudata.hub.web.FindingLine;
import id.satudata.hub.web.Preconditions;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemException;
import id.satudata.hub.web.ProblemType;
import id.satudata.hub.web.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;

/** Where other systems hand in one dataset at a time. */
@RestController
final class SubmissionDoor {
    static final String PATH = "/api/v1/submissions";

    private static final String KEY_REUSED = "request-key-reused";

    private final Submissions submissions;
    private final FileStore files;
    private final FileHolders holders;
    private final CurrentActor actors;
    private final IriSpace space;

    SubmissionDoor(Submissions submissions, FileStore files, FileHolders holders, CurrentActor actors, IriSpace space) {
        this.submissions = submissions;
        this.files = files;
        this.holders = holders;
        this.actors = actors;
        this.space = space;
    }

    @PostMapping(
            path = PATH,
            consumes = {"text/turtle", "application/ld+json", "application/rdf+xml"})
    ResponseEntity<Receipt> describe(HttpServletRequest request) throws IOException {
        var handover = Handover.of(request);
        var record = SubmittedGraph.read(request, handover.recordKey(), space.at(PATH));
        return take(submissions.describe(record, actors.required()), handover, request);
    }

    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Receipt> upload(
            @RequestPart("file") Part file,
            @RequestPart(name = "description", required = false) @Nullable Part description,
            HttpServletRequest request)
            throws IOException {
        var handover = Handover.of(request);
        try (var received = SubmittedFile.receive(file)) {
            var record = received.read(handover.recordKey(), description);
            var actor = actors.required();
            var mapped = submissions.describe(record, actor);
            if (!handover.rehearsal()
                    && submissions.judge(mapped, handover, actor).stream().noneMatch(Finding::blocks)) {
                var kept = files.keep(received.path()); // before the revision that names it
                holders.note(Map.of(submissions.entry(mapped, actor), kept));
            }
            return take(mapped, handover, request);
        }
    }

    private ResponseEntity<Receipt> take(Mapped mapped, Handover handover, HttpServletRequest request) {
        var actor = actors.required();
        var language = ReaderLanguage.of(request);
        return handover.rehearsal()
                ? rehearsed(submissions.entry(mapped, actor), submissions.judge(mapped, handover, actor), language)
                : taken(submissions.submit(mapped, handover, actor), handover, language);
    }

    private ResponseEntity<Receipt> rehearsed(EntryId entry, List<Finding> findings, String language) {
        if (findings.stream().anyMatch(Finding::blocks)) {
            throw rejected(findings);
        }
        return ResponseEntity.ok(Receipt.rehearsed(entry, space, FindingLine.of(findings, language)));
    }

    private ResponseEntity<Receipt> taken(Acceptance acceptance, Handover handover, String language) {
        return switch (acceptance) {
            case Acceptance.Recorded it ->
                answer(
                        HttpStatus.CREATED,
                        it.sequence(),
                        Receipt.recorded(
                                it.entry(),
                                space,
                                it.sequence(),
                                it.created() ? "created" : "updated",
                                FindingLine.of(it.findings(), language)));
            case Acceptance.Unchanged it ->
                answer(
                        HttpStatus.OK,
                        it.sequence(),
                        Receipt.recorded(it.entry(), space, it.sequence(), "unchanged", List.of()));
            case Acceptance.Rejected it -> throw rejected(it.findings());
            case Acceptance.Outdated it ->
                throw Preconditions.outdated(handover.expected(), it.current()).toException();
        };
    }

    private static ResponseEntity<Receipt> answer(HttpStatus status, Sequence sequence, Receipt receipt) {
        return ResponseEntity.status(status)
                .location(URI.create(receipt.address()))
                .eTag(Preconditions.tag(sequence))
                .contentType(MediaType.APPLICATION_JSON)
                .body(receipt);
    }

    private static ProblemException rejected(List<Finding> findings) {
        var reused = findings.stream().anyMatch(it -> it.code().equals(KEY_REUSED));
        return Problem.of(reused ? ProblemType.IDEMPOTENCY_KEY_REUSED : ProblemType.SUBMISSION_REJECTED)
                .with(findings)
                .toException();
    }
}
