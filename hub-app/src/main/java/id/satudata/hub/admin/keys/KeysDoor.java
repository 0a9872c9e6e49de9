package id.satudata.hub.admin.keys;

import id.satudata.hub.admin.Confirmation;
import id.satudata.hub.admin.keys.KeysPages.Result;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.portal.Words;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.security.KeyDesk;
import id.satudata.hub.security.KeyOutcome;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Where holders keep their keys in a browser. A key that is given out is in the answer to the form itself and nowhere
 * else: after a redirect it would have to be kept somewhere.
 */
@Controller
final class KeysDoor {

    private final CurrentActor actor;
    private final KeyDesk desk;
    private final KeysPages pages;
    private final GuestPages guests;
    private final Clock clock;

    KeysDoor(CurrentActor actor, KeyDesk desk, KeysPages pages, GuestPages guests, Clock clock) {
        this.actor = actor;
        this.desk = desk;
        this.pages = pages;
        this.guests = guests;
        this.clock = clock;
    }

    @GetMapping({"/kunci", "/en/kunci"})
    View keys(CsrfToken token, HttpServletRequest request) {
        return show(Result.NONE, HttpStatus.OK, token, request);
    }

    @PostMapping({"/kunci", "/en/kunci"})
    View make(CsrfToken token, HttpServletRequest request) {
        var form = KeyForm.of(request);
        return answer(desk.make(actor.required(), form.wish(clock.instant())), form, token, request);
    }

    @PostMapping({"/kunci/{name}/rotate", "/en/kunci/{name}/rotate"})
    View rotate(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String days,
            CsrfToken token,
            HttpServletRequest request) {
        var overlap = days.isBlank() ? desk.usualOverlap() : KeyForm.days(days.strip());
        return answer(desk.rotate(actor.required(), name, overlap), KeyForm.EMPTY, token, request);
    }

    @PostMapping({"/kunci/{name}/revoke", "/en/kunci/{name}/revoke"})
    View revoke(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String offspring,
            CsrfToken token,
            HttpServletRequest request) {
        if (Confirmation.isMissing(request)) {
            var untold = pages.words(request).of(Confirmation.MISSING);
            return show(
                    Result.refused(untold, Set.of(), KeyForm.EMPTY), HttpStatus.UNPROCESSABLE_CONTENT, token, request);
        }
        var withOffspring = !offspring.isEmpty();
        return answer(desk.revoke(actor.required(), name, withOffspring), KeyForm.EMPTY, token, request);
    }

    private View answer(KeyOutcome outcome, KeyForm form, CsrfToken token, HttpServletRequest request) {
        var words = pages.words(request);
        return switch (outcome) {
            case KeyOutcome.Issued it ->
                show(Result.done(words.of("key.issued", it.key().name()), it.secret()), HttpStatus.OK, token, request);
            case KeyOutcome.Ended it -> show(Result.done(ended(it, words), ""), HttpStatus.OK, token, request);
            case KeyOutcome.Refused it ->
                show(
                        Result.refused(words.of("form.refused"), form.told(it.flaws()), form),
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        token,
                        request);
            case KeyOutcome.Unknown _ -> throw Problem.of(ProblemType.NOT_FOUND).toException();
        };
    }

    private static String ended(KeyOutcome.Ended it, Words words) {
        var told = words.of("key.ended", it.key().name());
        return it.offspring().isEmpty()
                ? told
                : told + " " + words.of("key.offspring.open", String.join(", ", it.offspring()));
    }

    private View show(Result result, HttpStatus status, CsrfToken token, HttpServletRequest request) {
        return guests.view(pages.page(actor.required(), result, token, request), status);
    }
}
