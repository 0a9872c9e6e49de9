package id.satudata.hub.admin.runs;

import id.satudata.hub.source.RunDesk;
import id.satudata.hub.web.LiveStreams;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells everybody who follows a run what is new in its ledger, whichever node it runs on. */
@Component
class LiveRuns extends LiveStreams {

    /** More at once are asked to come again; each looks into the database twice a second. */
    private static final int MOST = 30;

    private final RunDesk desk;
    private final RunPages pages;

    LiveRuns(RunDesk desk, RunPages pages) {
        super("live-runs-", MOST, Duration.ofMillis(500));
        this.desk = desk;
        this.pages = pages;
    }

    SseEmitter follow(LiveRun run) {
        return open(emitter -> new LiveStream(run, emitter, desk, pages)::look);
    }
}
