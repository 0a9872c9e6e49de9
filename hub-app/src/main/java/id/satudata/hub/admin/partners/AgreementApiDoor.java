package id.satudata.hub.admin.partners;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.satudata.hub.partner.Agreement;
import id.satudata.hub.partner.AgreementDraft;
import id.satudata.hub.partner.Agreements;
import id.satudata.hub.partner.LeftOut;
import id.satudata.hub.partner.PartnerId;
import id.satudata.hub.partner.Partners;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Agreements with partners by API. */
@RestController
@RequestMapping(PartnerApiDoor.PATH + "/{partner}/agreements")
final class AgreementApiDoor {

    private final CurrentActor actor;
    private final Partners partners;
    private final Agreements agreements;

    AgreementApiDoor(CurrentActor actor, Partners partners, Agreements agreements) {
        this.actor = actor;
        this.partners = partners;
        this.agreements = agreements;
    }

    /** All agreements with a partner, latest first. */
    record AgreementList(List<AgreementDocument> agreements) {}

    /** An agreement as the API tells it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreementDocument(
            long number,
            String letter,
            String purpose,
            List<String> agencies,
            List<String> themes,
            String words,
            List<String> leftOut,
            String from,
            @Nullable String until,
            boolean active,
            String recorded,
            String recordedBy,
            @Nullable Ended ended) {

        record Ended(String at, String by, String reason) {}

        static AgreementDocument of(Agreement it, boolean active) {
            return new AgreementDocument(
                    it.number(),
                    it.letter(),
                    it.purpose(),
                    it.scope().agencies(),
                    it.scope().themes(),
                    it.scope().words(),
                    it.leftOut().stream().sorted().map(LeftOut::word).toList(),
                    it.from().toString(),
                    it.until().map(Object::toString).orElse(null),
                    active,
                    it.recorded().toString(),
                    it.recordedBy(),
                    it.end()
                            .map(by -> new Ended(by.at().toString(), by.by(), by.reason()))
                            .orElse(null));
        }
    }

    /** An agreement as a client sends it. */
    record AgreementBody(
            @Nullable String letter,
            @Nullable String purpose,
            @Nullable List<String> agencies,
            @Nullable List<String> themes,
            @Nullable String words,
            @Nullable List<String> leftOut,
            @Nullable String from,
            @Nullable String until) {

        AgreementDraft draft() {
            return new AgreementDraft(
                    text(letter),
                    text(purpose),
                    list(agencies),
                    list(themes),
                    text(words),
                    list(leftOut),
                    text(from),
                    text(until));
        }

        private static List<String> list(@Nullable List<String> given) {
            return Optional.ofNullable(given).orElse(List.of());
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given;
        }
    }

    /** Why an agreement is ended. */
    record EndBody(@Nullable String reason) {}

    @GetMapping
    ResponseEntity<AgreementList> list(@PathVariable String partner) {
        return told(HttpStatus.OK, known(partner));
    }

    @PostMapping
    ResponseEntity<AgreementList> record(@PathVariable String partner, HttpServletRequest request) throws IOException {
        var id = known(partner);
        var draft = Body.read(request, AgreementBody.class).draft();
        var findings = agreements.record(id, draft, actor.required().name());
        if (!findings.isEmpty()) {
            throw Problem.of(ProblemType.PARTNER_REJECTED).with(findings).toException();
        }
        return told(HttpStatus.CREATED, id);
    }

    /** Nothing more goes out under it, and what the partner has stays there. */
    @PostMapping("/{number}/end")
    ResponseEntity<AgreementList> end(
            @PathVariable String partner, @PathVariable long number, HttpServletRequest request) throws IOException {
        var id = known(partner);
        var reason =
                Optional.ofNullable(Body.read(request, EndBody.class).reason()).orElse("");
        if (!agreements.end(id, number, reason, actor.required().name())) {
            throw KnownPartner.notFound();
        }
        return told(HttpStatus.OK, id);
    }

    private PartnerId known(String partner) {
        return KnownPartner.of(partner, partners).id();
    }

    private ResponseEntity<AgreementList> told(HttpStatus status, PartnerId id) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(new AgreementList(agreements.of(id).stream()
                        .map(it -> AgreementDocument.of(it, agreements.isActive(it)))
                        .toList()));
    }
}
