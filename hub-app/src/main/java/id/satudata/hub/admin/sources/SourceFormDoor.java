package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.SeeOther;
import id.satudata.hub.admin.sources.SourceFormPages.Remarks;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.source.Registration;
import id.satudata.hub.source.SourceRegister;
import id.satudata.hub.source.SourceRegister.Looked;
import id.satudata.hub.source.SourceRegister.Saved;
import id.satudata.hub.web.Problem;
import id.satudata.hub.web.ProblemException;
import id.satudata.hub.web.ProblemType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where sources are registered and changed by form. */
@Controller
final class SourceFormDoor {

    private static final String PREVIEW = "preview";

    private final CurrentActor actor;
    private final SourceRegister register;
    private final SourceFormPages pages;
    private final GuestPages guests;

    SourceFormDoor(CurrentActor actor, SourceRegister register, SourceFormPages pages, GuestPages guests) {
        this.actor = actor;
        this.register = register;
        this.pages = pages;
        this.guests = guests;
    }

    /** A form in somebody's browser. */
    private record Sheet(SourceForm form, boolean isNew, CsrfToken token, HttpServletRequest request) {}

    @GetMapping({"/admin/sources/new", "/en/admin/sources/new"})
    View blank(CsrfToken token, HttpServletRequest request) {
        return show(new Sheet(SourceForm.EMPTY, true, token, request), Remarks.NONE, HttpStatus.OK);
    }

    @GetMapping({"/admin/sources/{source}/edit", "/en/admin/sources/{source}/edit"})
    View filled(@PathVariable String source, CsrfToken token, HttpServletRequest request) {
        var form = SourceForm.of(known(source));
        return show(new Sheet(form, false, token, request), Remarks.NONE, HttpStatus.OK);
    }

    @PostMapping({"/admin/sources/new", "/en/admin/sources/new"})
    View create(@RequestParam(defaultValue = "") String work, CsrfToken token, HttpServletRequest request) {
        var sheet = new Sheet(SourceForm.of(request), true, token, request);
        return work.equals(PREVIEW)
                ? look(sheet)
                : answer(
                        sheet,
                        register.create(sheet.form().draft(), actor.required().name()));
    }

    @PostMapping({"/admin/sources/{source}/edit", "/en/admin/sources/{source}/edit"})
    View change(
            @PathVariable String source,
            @RequestParam(defaultValue = "") String work,
            CsrfToken token,
            HttpServletRequest request) {
        var id = known(source).source().id();
        var form = SourceForm.of(request).withId(id.value());
        var sheet = new Sheet(form, false, token, request);
        if (work.equals(PREVIEW)) {
            return look(sheet);
        }
        var expected = Optional.of(form.knownVersion().map(Set::of).orElse(Set.of()));
        return answer(
                sheet,
                register.change(id, form.draft(), expected, actor.required().name()));
    }

    private View look(Sheet sheet) {
        return switch (register.look(sheet.form().draft())) {
            case Looked.Refused it -> refused(sheet, it.findings());
            case Looked.Seen it -> show(sheet, new Remarks("", List.of(), Optional.of(it.seen())), HttpStatus.OK);
        };
    }

    private View answer(Sheet sheet, Saved saved) {
        return switch (saved) {
            case Saved.Kept it -> seeOther(sheet, it.registration().source().id());
            case Saved.Refused it -> refused(sheet, it.findings());
            case Saved.Outdated it -> outdated(sheet, it.current());
            case Saved.Unknown _ -> throw notFound();
        };
    }

    private View refused(Sheet sheet, List<Finding> findings) {
        var notice = pages.words(sheet.request()).of("form.refused");
        return show(sheet, new Remarks(notice, findings, Optional.empty()), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What was entered stays; sent once more, it replaces what the other has done. */
    private View outdated(Sheet sheet, Registration current) {
        var notice = pages.words(sheet.request()).of("form.outdated", current.changedBy());
        var again =
                new Sheet(sheet.form().withVersion(current.version()), sheet.isNew(), sheet.token(), sheet.request());
        return show(again, Remarks.notice(notice), HttpStatus.CONFLICT);
    }

    private View show(Sheet sheet, Remarks remarks, HttpStatus status) {
        var page = pages.page(sheet.form(), sheet.isNew(), remarks, sheet.token(), sheet.request());
        return guests.view(page, status);
    }

    private View seeOther(Sheet sheet, SourceId source) {
        return SeeOther.at(guests.chrome(sheet.request(), SourcePages.PATH, "")
                .path(SourcePages.PATH + "/" + source + "?ordered=1"));
    }

    private Registration known(String source) {
        return KnownSource.of(source, register);
    }

    private static ProblemException notFound() {
        return Problem.of(ProblemType.NOT_FOUND).toException();
    }
}
