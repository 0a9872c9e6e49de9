package id.satudata.hub.admin.runs;

import id.satudata.hub.admin.SeeOther;
import id.satudata.hub.admin.runs.RunPage.Visit;
import id.satudata.hub.admin.runs.RunPages.Shown;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.source.NoticeDesk;
import id.satudata.hub.source.Run;
import id.satudata.hub.source.RunDesk;
import id.satudata.hub.source.SourceDesk;
import jakarta.servlet.http.HttpServletRequest;
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

/** One run at the operator's desk, for holders of a key with the scope to operate. */
@Controller
final class RunsDoor {

    private static final Logger LOG = LoggerFactory.getLogger(RunsDoor.class);

    private final CurrentActor actor;
    private final RunDesk desk;
    private final SourceDesk sources;
    private final NoticeDesk notices;
    private final RunPages pages;
    private final GuestPages guests;

    RunsDoor(
            CurrentActor actor,
            RunDesk desk,
            SourceDesk sources,
            NoticeDesk notices,
            RunPages pages,
            GuestPages guests) {
        this.actor = actor;
        this.desk = desk;
        this.sources = sources;
        this.notices = notices;
        this.pages = pages;
        this.guests = guests;
    }

    @GetMapping({"/admin/runs/{run}", "/en/admin/runs/{run}"})
    View one(
            @PathVariable String run,
            @RequestParam(defaultValue = "") String ordered,
            @RequestParam(defaultValue = "") String fate,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String level,
            CsrfToken token,
            HttpServletRequest request) {
        var notice = ordered.isEmpty() ? "" : pages.words(request).of("desk.ordered");
        return page(run(run), notice, false, Choice.shown(fate, after, level), token, request);
    }

    @GetMapping({"/admin/runs/{run}/records/{position}", "/en/admin/runs/{run}/records/{position}"})
    View record(@PathVariable String run, @PathVariable String position, HttpServletRequest request) {
        var found = run(run);
        var record = desk.records().find(found.id(), Choice.position(position)).orElseThrow(Choice::notFound);
        return guests.view(pages.record(found, record, path(found), request), HttpStatus.OK);
    }

    @PostMapping({"/admin/runs/{run}/{task}", "/en/admin/runs/{run}/{task}"})
    View order(@PathVariable String run, @PathVariable String task, CsrfToken token, HttpServletRequest request) {
        var found = run(run);
        var known = RunTask.of(task).orElseThrow(Choice::notFound);
        var who = actor.required().name();
        var done = carryOut(known, found, who);
        LOG.info("{} ordered at the desk: {} run {}: {}", who, known.word(), found.id(), done ? "accepted" : "refused");
        if (done) {
            return SeeOther.at(guests.chrome(request, path(found), "").path(path(found) + "?ordered=1"));
        }
        var notice = pages.words(request).of("refused.run." + known.word());
        return page(found, notice, true, Choice.shown("", "", ""), token, request);
    }

    /** Has the report to one recipient sent once more. */
    @PostMapping({"/admin/runs/{run}/reports/{notice}/again", "/en/admin/runs/{run}/reports/{notice}/again"})
    View again(@PathVariable String run, @PathVariable UUID notice, CsrfToken token, HttpServletRequest request) {
        var found = run(run);
        if (notices.again(found.id(), notice, actor.required().name())) {
            return SeeOther.at(guests.chrome(request, path(found), "").path(path(found) + "?ordered=1"));
        }
        var refusal = pages.words(request).of("refused.notice.again");
        return page(found, refusal, true, Choice.shown("", "", ""), token, request);
    }

    private boolean carryOut(RunTask task, Run run, String who) {
        return switch (task) {
            case STOP -> sources.stop(run.source(), who);
            case GO_ON -> desk.goOn(run.id());
            case RETRY -> desk.retry(run.id());
            case SHARE -> !desk.share(run.id()).isEmpty();
        };
    }

    private View page(
            Run run, String notice, boolean refused, Shown shown, CsrfToken token, HttpServletRequest request) {
        var visit = new Visit(token.getParameterName(), token.getToken(), notice, refused, true);
        var page = pages.run(run, path(run), desk.sharedAs(run.id()).orElse(""), visit, shown, request);
        return guests.view(page, refused ? HttpStatus.CONFLICT : HttpStatus.OK);
    }

    private Run run(String text) {
        return Choice.run(text).flatMap(desk::find).orElseThrow(Choice::notFound);
    }

    private static String path(Run run) {
        return RunPages.PATH + "/" + run.id();
    }
}
