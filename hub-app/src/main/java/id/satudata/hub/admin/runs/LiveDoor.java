package id.satudata.hub.admin.runs;

import id.satudata.hub.source.RunDesk;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What happens in a run, while it happens, as server-sent events; a browser that was away gets what it missed. */
@Controller
final class LiveDoor {

    private final RunDesk desk;
    private final RunPages pages;
    private final LiveRuns live;

    LiveDoor(RunDesk desk, RunPages pages, LiveRuns live) {
        this.desk = desk;
        this.pages = pages;
        this.live = live;
    }

    @GetMapping(
            path = {"/admin/runs/{run}/events", "/en/admin/runs/{run}/events"},
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(
            @PathVariable String run,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String level,
            @RequestHeader(name = "Last-Event-ID", defaultValue = "") String lastSeen,
            HttpServletRequest request) {
        var found = Choice.run(run).flatMap(desk::find).orElseThrow(Choice::notFound);
        var from = Math.max(Choice.position(after), Choice.position(lastSeen));
        return live.follow(new LiveRun(found.id(), Choice.level(level), from, pages.words(request)));
    }
}
