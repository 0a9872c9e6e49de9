package id.satudata.hub.admin.runs;

import id.satudata.hub.admin.runs.RunPage.Visit;
import id.satudata.hub.portal.GuestPages;
import id.satudata.hub.source.Run;
import id.satudata.hub.source.RunDesk;
import id.satudata.hub.source.RunRecord.Fate;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The report of a run for the producer of its source, who needs no key but an address that cannot be guessed. */
@Controller
final class ReportDoor {

    static final String PATH = "/laporan-panen";

    private static final Visit GUEST = new Visit("", "", "", false, false);

    private final RunDesk desk;
    private final RunPages pages;
    private final GuestPages guests;

    ReportDoor(RunDesk desk, RunPages pages, GuestPages guests) {
        this.desk = desk;
        this.pages = pages;
        this.guests = guests;
    }

    @GetMapping({"/laporan-panen/{name}", "/en/laporan-panen/{name}"})
    View report(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String fate,
            @RequestParam(defaultValue = "") String after,
            HttpServletRequest request) {
        var run = run(name);
        var page = pages.run(run, PATH + "/" + name, "", GUEST, Choice.shown(fate, after, ""), request);
        return guests.view(page, HttpStatus.OK);
    }

    /** What is shown of refused records is meant for who gave them; what became of others is on the portal. */
    @GetMapping({"/laporan-panen/{name}/records/{position}", "/en/laporan-panen/{name}/records/{position}"})
    View record(@PathVariable String name, @PathVariable String position, HttpServletRequest request) {
        var run = run(name);
        var record = desk.records()
                .find(run.id(), Choice.position(position))
                .filter(it -> it.fate() == Fate.REFUSED)
                .orElseThrow(Choice::notFound);
        return guests.view(pages.record(run, record, PATH + "/" + name, request), HttpStatus.OK);
    }

    private Run run(String name) {
        return desk.shared(name).orElseThrow(Choice::notFound);
    }
}
