package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.Confirmation;
import id.satudata.hub.admin.SeeOther;
import id.satudata.hub.admin.sources.SourcePage.Visit;
import id.satudata.hub.admin.sources.SourcePages.Shown;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.source.Departure.State;
import id.satudata.hub.source.SourceDesk;
import id.satudata.hub.source.SourceStanding;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The sources at the operator's desk, for holders of a key with the scope to operate. */
@Controller
final class SourcesDoor {

    private static final Logger LOG = LoggerFactory.getLogger(SourcesDoor.class);
    private static final int WHILE_RUNNING = 3;

    private final CurrentActor actor;
    private final SourceDesk desk;
    private final SourcePages pages;
    private final GuestPages guests;

    SourcesDoor(CurrentActor actor, SourceDesk desk, SourcePages pages, GuestPages guests) {
        this.actor = actor;
        this.desk = desk;
        this.pages = pages;
        this.guests = guests;
    }

    @GetMapping({"/admin/sources", "/en/admin/sources"})
    View all(HttpServletRequest request) {
        return guests.view(pages.all(request), HttpStatus.OK);
    }

    @GetMapping({"/admin/sources/{source}", "/en/admin/sources/{source}"})
    View one(
            @PathVariable String source,
            @RequestParam(defaultValue = "") String ordered,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String after,
            CsrfToken token,
            HttpServletRequest request) {
        var notice = ordered.isEmpty() ? "" : pages.words(request).of("desk.ordered");
        return page(standing(source), notice, HttpStatus.OK, new Shown(state(state), entry(after)), token, request);
    }

    @PostMapping({"/admin/sources/{source}/{task}", "/en/admin/sources/{source}/{task}"})
    View order(@PathVariable String source, @PathVariable String task, CsrfToken token, HttpServletRequest request) {
        var standing = standing(source);
        var known = SourceTask.of(task)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
        if (known.asksFirst() && Confirmation.isMissing(request)) {
            var untold = pages.words(request).of(Confirmation.MISSING);
            return page(standing, untold, HttpStatus.UNPROCESSABLE_CONTENT, Shown.FIRST, token, request);
        }
        var id = standing.source().id();
        var who = actor.required().name();
        var refusal = carryOut(known, standing, who, request);
        LOG.info(
                "{} ordered at the desk: {} source {}: {}",
                who,
                known.word(),
                id,
                refusal.isEmpty() ? "accepted" : "refused");
        if (refusal.isEmpty()) {
            return SeeOther.at(
                    guests.chrome(request, SourcePages.PATH, "").path(SourcePages.PATH + "/" + id + "?ordered=1"));
        }
        return page(standing, refusal.get(), HttpStatus.CONFLICT, Shown.FIRST, token, request);
    }

    /** Why it is not carried out, in the reader's words; nothing where it is. */
    private Optional<String> carryOut(
            SourceTask task, SourceStanding standing, String who, HttpServletRequest request) {
        var source = standing.source().id();
        return switch (task) {
            case HARVEST -> desk.harvest(source).map(it -> pages.obstacle(it, source, request));
            case STOP -> unless(desk.stop(source, who), task, request);
            case APPROVE -> unless(desk.departures().approve(source, who) > 0, task, request);
            case KEEP -> unless(desk.departures().keep(source, who) > 0, task, request);
            case UNDO -> unless(desk.departures().undo(source, who) > 0, task, request);
        };
    }

    private Optional<String> unless(boolean done, SourceTask task, HttpServletRequest request) {
        return done ? Optional.empty() : Optional.of(pages.words(request).of("refused." + task.word()));
    }

    private View page(
            SourceStanding standing,
            String notice,
            HttpStatus status,
            Shown shown,
            CsrfToken token,
            HttpServletRequest request) {
        var refused = status != HttpStatus.OK;
        var reload = standing.harvested() && !refused ? WHILE_RUNNING : 0;
        var visit = new Visit(token.getParameterName(), token.getToken(), notice, refused, reload);
        return guests.view(pages.one(standing, visit, shown, request), status);
    }

    private SourceStanding standing(String source) {
        return KnownSource.of(source, desk);
    }

    private static Optional<State> state(String word) {
        return Arrays.stream(State.values())
                .filter(it -> it.name().equalsIgnoreCase(word))
                .findFirst();
    }

    /** What is no id leads to the first page. */
    private static Optional<EntryId> entry(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new EntryId(UUID.fromString(text)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
