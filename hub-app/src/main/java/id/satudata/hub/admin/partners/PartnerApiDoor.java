package id.satudata.hub.admin.partners;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.admin.VersionTag;
import id.satudata.hub.partner.Partner;
import id.satudata.hub.partner.PartnerDesk;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.partner.Partners.Saved;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of partners by API. */
@RestController
@RequestMapping(PartnerApiDoor.PATH)
final class PartnerApiDoor {

    static final String PATH = "/api/v1/partners";
    private static final int MOST = 100;

    private final CurrentActor actor;
    private final Partners partners;
    private final PartnerDesk desk;

    PartnerApiDoor(CurrentActor actor, Partners partners, PartnerDesk desk) {
        this.actor = actor;
        this.partners = partners;
        this.desk = desk;
    }

    /**
     * A page of the partners.
     *
     * @param next address of the page after it; absent on the last
     */
    record PartnerList(
            List<PartnerDocument> partners,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {}

    @GetMapping
    ResponseEntity<PartnerList> list(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "20") int limit) {
        var start = PartnerId.parse(after);
        if (limit < 1 || limit > MOST || (start.isEmpty() && !after.isEmpty())) {
            throw Problem.about(ProblemType.BAD_REQUEST, "after, limit").toException();
        }
        var page = desk.page(start, limit).stream().map(PartnerDocument::of).toList();
        var next =
                page.size() < limit ? null : PATH + "?after=" + page.getLast().id() + "&limit=" + limit;
        return answer(HttpStatus.OK).body(new PartnerList(page, next));
    }

    @GetMapping("/{id}")
    ResponseEntity<PartnerDocument> one(@PathVariable String id) {
        return told(HttpStatus.OK, KnownPartner.of(id, partners));
    }

    @PostMapping
    ResponseEntity<PartnerDocument> create(HttpServletRequest request) throws IOException {
        var draft = Body.read(request, PartnerBody.class).draft(Optional.empty());
        return answer(HttpStatus.CREATED, partners.create(draft, who()), request);
    }

    @PutMapping("/{id}")
    ResponseEntity<PartnerDocument> change(@PathVariable String id, HttpServletRequest request) throws IOException {
        var known = KnownPartner.of(id, partners).id();
        var body = Body.read(request, PartnerBody.class);
        if (body.id() != null && !body.id().equals(id)) {
            throw Problem.about(ProblemType.BAD_REQUEST, "id").toException();
        }
        var saved = partners.change(known, body.draft(Optional.of(id)), VersionTag.expected(request), who());
        return answer(HttpStatus.OK, saved, request);
    }

    /** What the partner has stays there. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(@PathVariable String id) {
        if (!partners.remove(KnownPartner.of(id, partners).id(), who())) {
            throw KnownPartner.notFound();
        }
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }

    @PostMapping("/{id}/pause")
    ResponseEntity<PartnerDocument> pause(@PathVariable String id) {
        partners.pause(KnownPartner.of(id, partners).id(), who());
        return one(id);
    }

    @PostMapping("/{id}/resume")
    ResponseEntity<PartnerDocument> resume(@PathVariable String id) {
        partners.resume(KnownPartner.of(id, partners).id(), who());
        return one(id);
    }

    private String who() {
        return actor.required().name();
    }

    private ResponseEntity<PartnerDocument> answer(HttpStatus status, Saved saved, HttpServletRequest request) {
        return switch (saved) {
            case Saved.Kept it -> told(status, it.partner());
            case Saved.Refused it ->
                throw Problem.of(ProblemType.PARTNER_REJECTED)
                        .with(it.findings())
                        .toException();
            case Saved.Outdated it -> throw VersionTag.outdated(it.current().version(), request);
            case Saved.Unknown _ -> throw KnownPartner.notFound();
        };
    }

    private ResponseEntity<PartnerDocument> told(HttpStatus status, Partner it) {
        var answer = answer(status).eTag(VersionTag.of(it.version()));
        if (status == HttpStatus.CREATED) {
            answer.location(URI.create(PATH + "/" + it.id()));
        }
        return answer.body(PartnerDocument.of(desk.find(it.id()).orElseThrow(KnownPartner::notFound)));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON);
    }
}
