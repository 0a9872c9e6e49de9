package id.satudata.hub.admin.status;

import id.satudata.hub.portal.GuestPages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Tells everybody how the hub is: browsers as a page, everybody else as JSON. */
@Controller
final class StatusDoor {

    private final StatusReports reports;
    private final StatusPages pages;
    private final GuestPages guests;

    StatusDoor(StatusReports reports, StatusPages pages, GuestPages guests) {
        this.reports = reports;
        this.pages = pages;
        this.guests = guests;
    }

    @GetMapping(
            path = {"/status", "/en/status"},
            produces = MediaType.TEXT_HTML_VALUE)
    View page(HttpServletRequest request) {
        var report = reports.report();
        return guests.view(pages.page(report, request), report.state().status());
    }

    @GetMapping({"/status", "/en/status", "/status.json"})
    ResponseEntity<StatusReport> document() {
        var report = reports.report();
        return ResponseEntity.status(report.state().status())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(report);
    }
}
