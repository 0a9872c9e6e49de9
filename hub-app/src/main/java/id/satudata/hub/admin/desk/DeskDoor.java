package id.satudata.hub.admin.desk;

import id.satudata.hub.admin.SeeOther;
import id.satudata.hub.admin.desk.DeskPage.FormToken;
import id.satudata.hub.admin.desk.DeskPages.Notice;
import id.satudata.hub.admin.desk.DeskPages.Visitor;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The operator's desk, for holders of a key with the scope to operate. */
@Controller
final class DeskDoor {

    static final String ORDERED = "?ordered=1";

    private final CurrentActor actor;
    private final Desk desk;
    private final DeskPages pages;
    private final GuestPages guests;

    DeskDoor(CurrentActor actor, Desk desk, DeskPages pages, GuestPages guests) {
        this.actor = actor;
        this.desk = desk;
        this.pages = pages;
        this.guests = guests;
    }

    @GetMapping({"/admin", "/en/admin"})
    View show(@RequestParam(defaultValue = "") String ordered, CsrfToken token, HttpServletRequest request) {
        var notice = ordered.isEmpty()
                ? Notice.NONE
                : new Notice(pages.words(request).of("desk.ordered"), false);
        return guests.view(pages.page(visitor(token), notice, request), HttpStatus.OK);
    }

    @PostMapping({"/admin/views/{view}/{task}", "/en/admin/views/{view}/{task}"})
    View order(
            @PathVariable String view,
            @PathVariable String task,
            @RequestParam(defaultValue = "") String revision,
            CsrfToken token,
            HttpServletRequest request) {
        var known = Task.of(task)
                .filter(_ -> desk.knows(view))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND).toException());
        var order = new Order(known, view, sequence(revision), actor.required().name());
        return switch (desk.order(order)) {
            case Reply.Accepted _ ->
                SeeOther.at(guests.chrome(request, DeskPages.PATH, "").path(DeskPages.PATH + ORDERED));
            case Reply.Refused it -> refused(it.why(), token, request);
        };
    }

    private View refused(Obstacle why, CsrfToken token, HttpServletRequest request) {
        var words = pages.words(request);
        var notice = new Notice(words.of("desk.refused", words.of("obstacle." + why.word())), true);
        return guests.view(pages.page(visitor(token), notice, request), HttpStatus.CONFLICT);
    }

    private Visitor visitor(CsrfToken token) {
        return new Visitor(actor.required().name(), new FormToken(token.getParameterName(), token.getToken()));
    }

    /** What is no number is no revision that was set aside. */
    private static Optional<Sequence> sequence(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(new Sequence(Long.parseLong(text))) : Optional.empty();
    }
}
