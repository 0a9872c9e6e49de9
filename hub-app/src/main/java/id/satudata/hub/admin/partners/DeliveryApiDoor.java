package id.satudata.hub.admin.partners;

import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.Delivery;
import id.satudata.hub.partner.PartnerDesk;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What partners do not have as they should, by API: what they refused, what they show otherwise, and what is done about it. */
@RestController
@RequestMapping(PartnerApiDoor.PATH + "/{partner}")
final class DeliveryApiDoor {

    private static final int MOST = 100;

    private final CurrentActor actor;
    private final PartnerDesk desk;

    DeliveryApiDoor(CurrentActor actor, PartnerDesk desk) {
        this.actor = actor;
        this.desk = desk;
    }

    /** How many are delivered again. */
    record Replayed(int deliveries) {}

    @GetMapping("/refused")
    ResponseEntity<DeliveryList> refused(
            @PathVariable String partner,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "20") int limit) {
        return list(known(partner), "refused", desk::refused, after, limit);
    }

    @GetMapping("/differences")
    ResponseEntity<DeliveryList> differences(
            @PathVariable String partner,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "20") int limit) {
        return list(known(partner), "differences", desk::different, after, limit);
    }

    @PostMapping("/refused/replay")
    ResponseEntity<Replayed> replayRefused(@PathVariable String partner) {
        return accepted(new Replayed(desk.replayRefused(known(partner))));
    }

    @PostMapping("/differences/replay")
    ResponseEntity<Replayed> replayDifferences(@PathVariable String partner) {
        return accepted(new Replayed(desk.replayDifferent(known(partner))));
    }

    @PostMapping("/deliveries/{entry}/replay")
    ResponseEntity<Replayed> replay(@PathVariable String partner, @PathVariable String entry) {
        var id = known(partner);
        var done = EntryId.parse(entry).filter(it -> desk.replay(id, it)).isPresent();
        if (!done) {
            throw KnownPartner.notFound();
        }
        return accepted(new Replayed(1));
    }

    @PostMapping("/comparison")
    ResponseEntity<ComparisonDocument> compare(@PathVariable String partner) {
        var id = known(partner);
        if (!desk.compare(id, actor.required().name())) {
            throw Problem.of(ProblemType.COMPARISON_REFUSED).toException();
        }
        return accepted(last(partner));
    }

    @GetMapping("/comparison")
    ResponseEntity<ComparisonDocument> comparison(@PathVariable String partner) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(last(partner));
    }

    private ComparisonDocument last(String partner) {
        return KnownPartner.of(partner, desk)
                .comparison()
                .map(ComparisonDocument::of)
                .orElseThrow(KnownPartner::notFound);
    }

    private PartnerId known(String partner) {
        return KnownPartner.of(partner, desk).partner().id();
    }

    /** Some of a kind of deliveries, those after an entry. */
    @FunctionalInterface
    private interface Finding {
        List<Delivery> page(PartnerId partner, Optional<EntryId> after, int limit);
    }

    private static ResponseEntity<DeliveryList> list(
            PartnerId partner, String kind, Finding finding, String after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw Problem.about(ProblemType.BAD_REQUEST, "limit").toException();
        }
        var page = finding.page(partner, KnownPartner.after(after), limit);
        var next = page.size() < limit
                ? null
                : PartnerApiDoor.PATH + "/" + partner + "/" + kind + "?after="
                        + page.getLast().entry() + "&limit=" + limit;
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new DeliveryList(
                        page.stream().map(DeliveryList.DeliveryLine::of).toList(), next));
    }

    private static <T> ResponseEntity<T> accepted(T body) {
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
