package id.satudata.hub.admin.partners;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.partner.Comparison;
import id.satudata.hub.partner.Delivery;
import id.satudata.hub.partner.PartnerDesk;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /**
     * Some datasets at the partner.
     *
     * @param next address of the page after it; absent on the last
     */
    record DeliveryList(
            List<DeliveryLine> deliveries,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {}

    /** One dataset at the partner. */
    record DeliveryLine(
            String entry,
            long revision,
            boolean shallBeThere,
            String remoteId,
            String state,
            int attempts,
            String changed,
            String reason,
            String difference) {

        static DeliveryLine of(Delivery it) {
            return new DeliveryLine(
                    it.entry().toString(),
                    it.wanted().value(),
                    it.shallBeThere(),
                    it.remoteId(),
                    it.state().name().toLowerCase(Locale.ROOT),
                    it.attempts(),
                    it.changed().toString(),
                    it.reason(),
                    it.difference());
        }
    }

    /** How many are delivered again. */
    record Replayed(int deliveries) {}

    /** A comparison as the API tells it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ComparisonDocument(
            String state,
            String started,
            String startedBy,
            @Nullable String ended,
            long compared,
            long missing,
            long different,
            long surplus,
            String reason) {

        static ComparisonDocument of(Comparison it) {
            return new ComparisonDocument(
                    it.state().name().toLowerCase(Locale.ROOT),
                    it.started().toString(),
                    it.startedBy(),
                    it.ended().map(Object::toString).orElse(null),
                    it.compared(),
                    it.missing(),
                    it.different(),
                    it.surplus(),
                    it.reason());
        }
    }

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
                .body(new DeliveryList(page.stream().map(DeliveryLine::of).toList(), next));
    }

    private static <T> ResponseEntity<T> accepted(T body) {
        return ResponseEntity.status(HttpStatus.ACCEPTED)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
