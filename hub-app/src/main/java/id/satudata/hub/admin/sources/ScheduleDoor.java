package id.satudata.hub.admin.sources;

import id.satudata.hub.admin.Confirmation;
import id.satudata.hub.admin.FieldErrors;
import id.satudata.hub.admin.SeeOther;
import id.satudata.hub.admin.status.PartNames;
import id.satudata.hub.connector.Source;
import id.satudata.hub.metadata.Finding;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.security.CurrentActor;
import id.satudata.hub.source.Schedule;
import id.satudata.hub.source.Schedules;
import id.satudata.hub.source.SourceDesk;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where it is set when a source is harvested by itself. */
@Controller
final class ScheduleDoor {

    private static final String USUAL_CRON = "30 2 * * *";

    private final CurrentActor actor;
    private final SourceDesk desk;
    private final Schedules schedules;
    private final GuestPages guests;
    private final String stylesheet;

    ScheduleDoor(CurrentActor actor, SourceDesk desk, Schedules schedules, GuestPages guests) {
        this.actor = actor;
        this.desk = desk;
        this.schedules = schedules;
        this.guests = guests;
        this.stylesheet = guests.stylesheet("operation.css");
    }

    /** What stands in the form, and what is said of it. */
    private record Sheet(String cron, String zone, String notice, List<Finding> findings) {}

    @GetMapping({"/admin/sources/{source}/schedule", "/en/admin/sources/{source}/schedule"})
    View show(
            @PathVariable String source,
            @RequestParam(defaultValue = "") String ordered,
            CsrfToken token,
            HttpServletRequest request) {
        var known = known(source);
        var notice =
                ordered.isEmpty() ? "" : guests.words(request, PartNames.WORDS).of("desk.ordered");
        return guests.view(page(known, sheet(known, notice), token, request), HttpStatus.OK);
    }

    /** The form with the schedule that is set, or the usual one. */
    private Sheet sheet(Source source, String notice) {
        var schedule = schedules.find(source.id());
        return new Sheet(
                schedule.map(Schedule::cron).orElse(USUAL_CRON),
                schedule.map(it -> it.zone().getId()).orElse(Schedules.ZONES.getFirst()),
                notice,
                List.of());
    }

    @PostMapping({"/admin/sources/{source}/schedule", "/en/admin/sources/{source}/schedule"})
    View set(
            @PathVariable String source,
            @RequestParam(defaultValue = "") String work,
            @RequestParam(defaultValue = "") String cron,
            @RequestParam(defaultValue = "") String zone,
            CsrfToken token,
            HttpServletRequest request) {
        var known = known(source);
        var who = actor.required().name();
        if (work.equals("remove") && Confirmation.isMissing(request)) {
            var untold = guests.words(request, PartNames.WORDS).of(Confirmation.MISSING);
            return guests.view(page(known, sheet(known, untold), token, request), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (work.equals("remove")) {
            schedules.remove(known.id(), who);
            return seeOther(known, request);
        }
        var findings = schedules.set(known.id(), cron, zone, who);
        if (findings.isEmpty()) {
            return seeOther(known, request);
        }
        var notice = guests.words(request, PartNames.WORDS).of("form.refused");
        return guests.view(
                page(known, new Sheet(cron, zone, notice, findings), token, request), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private SchedulePage page(Source source, Sheet sheet, CsrfToken token, HttpServletRequest request) {
        var words = guests.words(request, PartNames.WORDS);
        var own = SourcePages.PATH + "/" + source.id();
        var chrome = guests.chrome(request, own + "/schedule", words.of("schedule.title", words.in(source.title())));
        var schedule = schedules.find(source.id());
        return new SchedulePage(
                chrome,
                words,
                stylesheet,
                token.getParameterName(),
                token.getToken(),
                chrome.path(own + "/schedule"),
                chrome.path(own),
                sheet.notice(),
                schedule.map(ScheduleWords::tone).orElse("warn"),
                ScheduleWords.state(schedule, chrome.path(own), words),
                schedule.isPresent(),
                sheet.cron(),
                sheet.zone(),
                Schedules.ZONES,
                FieldErrors.of(sheet.findings(), words));
    }

    private View seeOther(Source source, HttpServletRequest request) {
        return SeeOther.at(guests.chrome(request, SourcePages.PATH, "")
                .path(SourcePages.PATH + "/" + source.id() + "/schedule?ordered=1"));
    }

    private Source known(String source) {
        return KnownSource.of(source, desk).source();
    }
}
