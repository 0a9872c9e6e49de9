package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.FieldErrors;
import id.satudata.hub.admin.SeeOther;
import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.portal.Words;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.source.NoticeDesk;
import id.satudata.hub.source.NoticeDraft;
import id.satudata.hub.source.NoticePlan;
import id.satudata.hub.source.SourceDesk;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where it is set to whom the runs of a source are reported. */
@Controller
final class NoticeDoor {

    private final CurrentActor actor;
    private final SourceDesk desk;
    private final NoticeDesk notices;
    private final GuestPages guests;
    private final String stylesheet;

    NoticeDoor(CurrentActor actor, SourceDesk desk, NoticeDesk notices, GuestPages guests) {
        this.actor = actor;
        this.desk = desk;
        this.notices = notices;
        this.guests = guests;
        this.stylesheet = guests.stylesheet("operation.css");
    }

    /** What stands in the form, and what is said of it. */
    private record Sheet(NoticeDraft form, String notice, List<Finding> findings) {}

    @GetMapping({"/admin/sources/{source}/reports", "/en/admin/sources/{source}/reports"})
    View show(
            @PathVariable String source,
            @RequestParam(defaultValue = "") String ordered,
            CsrfToken token,
            HttpServletRequest request) {
        var known = known(source);
        var notice = ordered.isEmpty() ? "" : words(request).of("desk.ordered");
        var sheet = new Sheet(draft(notices.plan(known.id())), notice, List.of());
        return guests.view(page(known, sheet, token, request), HttpStatus.OK);
    }

    @PostMapping({"/admin/sources/{source}/reports", "/en/admin/sources/{source}/reports"})
    View set(
            @PathVariable String source,
            @RequestParam(defaultValue = "") String work,
            @RequestParam(defaultValue = "") String reports,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String mail,
            @RequestParam(defaultValue = "") String webhook,
            @RequestParam(defaultValue = "") String secret,
            CsrfToken token,
            HttpServletRequest request) {
        var known = known(source);
        var who = actor.required().name();
        if (work.equals("follow")) {
            notices.followHub(known.id(), who);
            return seeOther(known, request);
        }
        var draft = new NoticeDraft(reports, language, mail, webhook, secret);
        var findings = notices.set(known.id(), draft, who);
        if (findings.isEmpty()) {
            return seeOther(known, request);
        }
        var sheet = new Sheet(draft, words(request).of("form.refused"), findings);
        return guests.view(page(known, sheet, token, request), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private NoticePage page(Source source, Sheet sheet, CsrfToken token, HttpServletRequest request) {
        var words = words(request);
        var own = SourcePages.PATH + "/" + source.id();
        var chrome = guests.chrome(request, own + "/reports", words.of("notice.title", words.in(source.title())));
        var plan = notices.plan(source.id());
        return new NoticePage(
                chrome,
                words,
                stylesheet,
                token.getParameterName(),
                token.getToken(),
                chrome.path(own + "/reports"),
                chrome.path(own),
                sheet.notice(),
                state(plan, words),
                plan.own(),
                plan.own() && plan.signed(),
                notices.canMail(),
                sheet.form(),
                Arrays.stream(NoticePlan.Reports.values()).map(Enum::name).toList(),
                FieldErrors.of(sheet.findings(), words));
    }

    private static String state(NoticePlan plan, Words words) {
        var whose = plan.own() ? words.of("notice.own", plan.setBy()) : words.of("notice.hub");
        var nobody = plan.mail().isEmpty() && plan.webhook().isEmpty();
        return nobody ? whose + " " + words.of("notice.nobody") : whose;
    }

    private static NoticeDraft draft(NoticePlan plan) {
        return new NoticeDraft(
                plan.reports().name(),
                plan.language(),
                String.join("\n", plan.mail()),
                plan.webhook().map(URI::toString).orElse(""),
                "");
    }

    private Words words(HttpServletRequest request) {
        return guests.words(request, PartNames.WORDS);
    }

    private View seeOther(Source source, HttpServletRequest request) {
        var path = guests.chrome(request, SourcePages.PATH, "")
                .path(SourcePages.PATH + "/" + source.id() + "/reports?ordered=1");
        return SeeOther.at(path);
    }

    private Source known(String source) {
        return KnownSource.of(source, desk).source();
    }
}
