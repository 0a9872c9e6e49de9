package id.satudata.hub.admin.keys;

import id.satudata.hub.security.Actor;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.security.KeyDesk;
import id.satudata.hub.security.KeyEvent;
import id.satudata.hub.security.KeyOutcome;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemException;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where holders keep their keys by API. */
@RestController
@RequestMapping("/api/v1/keys")
final class KeyApiDoor {

    private static final String PATH = "/api/v1/keys";

    private final CurrentActor actors;
    private final KeyDesk desk;

    KeyApiDoor(CurrentActor actors, KeyDesk desk) {
        this.actors = actors;
        this.desk = desk;
    }

    /** All of them: who keeps thousands of keys has another problem. */
    record KeyList(List<KeyDocument> keys) {}

    record Event(String at, String act, String actor, String detail) {
        static Event of(KeyEvent it) {
            return new Event(it.at().toString(), it.act().name().toLowerCase(Locale.ROOT), it.actor(), it.detail());
        }
    }

    record History(List<Event> events) {}

    @GetMapping
    ResponseEntity<KeyList> list() {
        return answer(HttpStatus.OK)
                .body(new KeyList(
                        desk.of(holder()).stream().map(KeyDocument::of).toList()));
    }

    @GetMapping("/{name}")
    ResponseEntity<KeyDocument> one(@PathVariable String name) {
        return answer(HttpStatus.OK)
                .body(desk.find(holder(), name).map(KeyDocument::of).orElseThrow(KeyApiDoor::unknown));
    }

    @GetMapping("/{name}/events")
    ResponseEntity<History> events(@PathVariable String name) {
        var known = desk.find(holder(), name).orElseThrow(KeyApiDoor::unknown);
        return answer(HttpStatus.OK)
                .body(new History(desk.events(holder(), known.name()).stream()
                        .map(Event::of)
                        .toList()));
    }

    @PostMapping
    ResponseEntity<KeyDocument> make(HttpServletRequest request) throws IOException {
        return told(desk.make(holder(), KeyBody.of(request).wish()), HttpStatus.CREATED);
    }

    @PostMapping("/{name}/rotate")
    ResponseEntity<KeyDocument> rotate(@PathVariable String name, HttpServletRequest request) throws IOException {
        var overlap = KeyBody.of(request).wishedOverlap().orElse(desk.usualOverlap());
        return told(desk.rotate(holder(), name, overlap), HttpStatus.OK);
    }

    @PostMapping("/{name}/revoke")
    ResponseEntity<KeyDocument> revoke(@PathVariable String name, HttpServletRequest request) throws IOException {
        var withOffspring = KeyBody.of(request).withOffspring();
        return told(desk.revoke(holder(), name, withOffspring), HttpStatus.OK);
    }

    /** Whoever comes by a token keeps no keys here: the issuer of the token does. */
    private Actor holder() {
        var actor = actors.required();
        if (actor.comesByToken()) {
            throw Problem.of(ProblemType.KEY_INSTEAD_OF_TOKEN).toException();
        }
        return actor;
    }

    private static ResponseEntity<KeyDocument> told(KeyOutcome outcome, HttpStatus status) {
        return switch (outcome) {
            case KeyOutcome.Issued it -> {
                var answer = answer(status);
                yield (status == HttpStatus.CREATED
                                ? answer.location(
                                        URI.create(PATH + "/" + it.key().name()))
                                : answer)
                        .body(KeyDocument.of(it.key(), it.secret()));
            }
            case KeyOutcome.Ended it -> answer(status).body(KeyDocument.ended(it.key(), it.offspring()));
            case KeyOutcome.Refused it ->
                throw Problem.of(ProblemType.KEY_REJECTED)
                        .with(KeyFindings.of(it.flaws()))
                        .toException();
            case KeyOutcome.Unknown _ -> throw unknown();
        };
    }

    private static ProblemException unknown() {
        return Problem.of(ProblemType.NOT_FOUND).toException();
    }

    /** Nobody on the way keeps an answer that has a key in it. */
    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON);
    }
}
