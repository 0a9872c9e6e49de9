package id.satudata.hub.exchange.revision;

import id.satudata.hub.catalog.Acceptance;
import id.satudata.hub.catalog.Catalog;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.web.Preconditions;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where datasets are withdrawn, restored, deleted and purged. */
@RestController
@RequestMapping("/api/v1/datasets/{name}")
final class RulingDoor {
    private final Catalog catalog;
    private final Decisions decisions;
    private final Barrier barrier;
    private final IriSpace space;

    RulingDoor(Catalog catalog, Decisions decisions, Barrier barrier, IriSpace space) {
        this.catalog = catalog;
        this.decisions = decisions;
        this.barrier = barrier;
        this.space = space;
    }

    @PostMapping("/withdraw")
    ResponseEntity<RulingReceipt> withdraw(@PathVariable String name, HttpServletRequest request) throws IOException {
        return remove(name, request, catalog::withdraw, "withdrawn");
    }

    @PostMapping("/delete")
    ResponseEntity<RulingReceipt> delete(@PathVariable String name, HttpServletRequest request) throws IOException {
        return remove(name, request, catalog::delete, "deleted");
    }

    @PostMapping("/purge")
    ResponseEntity<RulingReceipt> purge(@PathVariable String name, HttpServletRequest request) throws IOException {
        return remove(name, request, catalog::purge, "purged");
    }

    @PostMapping("/restore")
    ResponseEntity<RulingReceipt> restore(@PathVariable String name, HttpServletRequest request) throws IOException {
        var body = RulingRequest.of(request);
        var ruling = decisions.ruling(name, body.givenReason(), request);
        return answer(catalog.restore(ruling, body.givenRevision()), ruling, "restored", _ -> true);
    }

    private ResponseEntity<RulingReceipt> remove(
            String name, HttpServletRequest request, Function<Ruling, Acceptance> removal, String outcome)
            throws IOException {
        var ruling = decisions.ruling(name, RulingRequest.withReason(request).givenReason(), request);
        return answer(removal.apply(ruling), ruling, outcome, barrier::isPassed);
    }

    /** What was withdrawn before may still be on its way out of the RDF store, so that is waited for as well. */
    private ResponseEntity<RulingReceipt> answer(
            Acceptance acceptance, Ruling ruling, String outcome, Function<Sequence, Boolean> applies) {
        return switch (acceptance) {
            case Acceptance.Recorded it -> receipt(ruling, it.sequence(), outcome, applies.apply(it.sequence()));
            case Acceptance.Unchanged it -> receipt(ruling, it.sequence(), "unchanged", applies.apply(it.sequence()));
            case Acceptance.Rejected it -> throw Decisions.rejected(it.findings());
            case Acceptance.Outdated it ->
                throw Preconditions.outdated(ruling.expected(), it.current()).toException();
        };
    }

    private ResponseEntity<RulingReceipt> receipt(Ruling ruling, Sequence sequence, String outcome, boolean applied) {
        return ResponseEntity.status(applied ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .eTag(Preconditions.tag(sequence))
                .contentType(MediaType.APPLICATION_JSON)
                .body(RulingReceipt.of(ruling.entry(), space, sequence, outcome, applied));
    }
}
