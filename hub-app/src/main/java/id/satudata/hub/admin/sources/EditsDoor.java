package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.SeeOther;
import id.satudata.hub.admin.sources.EditsPages.Shown;
import id.satudata.hub.admin.sources.SourcePage.Visit;
import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.catalog.Acceptance;
import id.satudata.hub.catalog.Edits;
import id.satudata.hub.catalog.Expectation;
import id.satudata.hub.catalog.Ruling;
import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.EntryId;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.revision.Origin;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.source.SourceDesk;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
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

/** What people wrote over the datasets of a source, at the operator's desk, and what is to become of it. */
@Controller
final class EditsDoor {

    private static final Logger LOG = LoggerFactory.getLogger(EditsDoor.class);

    private final CurrentActor actor;
    private final SourceDesk desk;
    private final Edits edits;
    private final EditsPages pages;
    private final GuestPages guests;

    EditsDoor(CurrentActor actor, SourceDesk desk, Edits edits, EditsPages pages, GuestPages guests) {
        this.actor = actor;
        this.desk = desk;
        this.edits = edits;
        this.pages = pages;
        this.guests = guests;
    }

    @GetMapping({"/admin/sources/{source}/edits", "/en/admin/sources/{source}/edits"})
    View list(
            @PathVariable String source,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String ordered,
            CsrfToken token,
            HttpServletRequest request) {
        var notice =
                ordered.isEmpty() ? "" : guests.words(request, PartNames.WORDS).of("desk.ordered");
        return page(known(source), notice, false, new Shown(show.equals("all"), EntryId.parse(after)), token, request);
    }

    @PostMapping({"/admin/sources/{source}/edits/{entry}/{task}", "/en/admin/sources/{source}/edits/{entry}/{task}"})
    View order(
            @PathVariable String source,
            @PathVariable String entry,
            @PathVariable String task,
            @RequestParam(defaultValue = "") String field,
            CsrfToken token,
            HttpServletRequest request) {
        var known = known(source);
        var what = EditTask.of(task).orElseThrow(EditsDoor::notFound);
        var dataset = EntryId.parse(entry).orElseThrow(EditsDoor::notFound);
        var who = actor.required().name();
        var answer = carryOut(what, dataset, field, who);
        var refusal = refusal(answer, request);
        LOG.info(
                "{} ordered at the desk: {} {} of entry {}: {}",
                who,
                what.word(),
                refusal.isEmpty() ? field : "a field",
                dataset,
                refusal.isEmpty() ? "accepted" : "refused");
        return refusal.isEmpty()
                ? seeOther(known, request)
                : page(known, refusal, true, new Shown(false, Optional.empty()), token, request);
    }

    private Acceptance carryOut(EditTask task, EntryId entry, String field, String who) {
        var origin = new Origin(who, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var ruling = new Ruling(entry, Expectation.ANYTHING, origin);
        return switch (task) {
            case RETURN -> edits.giveBack(ruling, field);
            case KEEP -> edits.keep(ruling, field);
        };
    }

    /** Why nothing was done, in the reader's words; empty where it was done. */
    private String refusal(Acceptance answer, HttpServletRequest request) {
        var words = guests.words(request, PartNames.WORDS);
        return switch (answer) {
            case Acceptance.Recorded _, Acceptance.Unchanged _ -> "";
            case Acceptance.Rejected it ->
                it.findings().stream()
                        .map(finding -> words.in(finding.message()))
                        .collect(Collectors.joining(" "));
            case Acceptance.Outdated _ -> words.of("edits.outdated");
        };
    }

    private View page(
            Source source, String notice, boolean refused, Shown shown, CsrfToken token, HttpServletRequest request) {
        var visit = new Visit(token.getParameterName(), token.getToken(), notice, refused, 0);
        return guests.view(pages.page(source, visit, shown, request), refused ? HttpStatus.CONFLICT : HttpStatus.OK);
    }

    private View seeOther(Source source, HttpServletRequest request) {
        var path = guests.chrome(request, SourcePages.PATH, "").path(EditsPages.path(source) + "?ordered=1");
        return SeeOther.at(path);
    }

    private Source known(String source) {
        return KnownSource.of(source, desk).source();
    }

    private static RuntimeException notFound() {
        return Problem.of(ProblemType.NOT_FOUND).toException();
    }
}
