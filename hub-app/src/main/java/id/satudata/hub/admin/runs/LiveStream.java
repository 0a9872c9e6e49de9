package id.satudata.hub.admin.runs;

import id.satudata.hub.admin.runs.RunPage.Progress;
import id.satudata.hub.source.RunDesk;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One connection over which a run is followed; looked after by one thread at a time. */
final class LiveStream {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStream.class);
    private static final int LINES = 200;

    /** Looks without news after which a sign of life is sent, so that it is noticed when the other side has gone. */
    private static final int LONGEST_SILENCE = 20;

    private final LiveRun run;
    private final SseEmitter emitter;
    private final RunDesk desk;
    private final RunPages pages;
    private long last;
    private int silent;
    private @Nullable Progress told;

    LiveStream(LiveRun run, SseEmitter emitter, RunDesk desk, RunPages pages) {
        this.run = run;
        this.emitter = emitter;
        this.desk = desk;
        this.pages = pages;
        this.last = run.after();
    }

    /** Tells what is new; ends when the run has ended and all is told. */
    void look() {
        try {
            if (!tellNews() && ++silent >= LONGEST_SILENCE) {
                emitter.send(SseEmitter.event().comment("still here"));
                silent = 0;
            }
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("Nobody follows run {} any more", run.run(), gone);
            emitter.complete();
        } catch (RuntimeException e) {
            LOG.warn("Run {} cannot be followed", run.run(), e);
            emitter.completeWithError(e);
        }
    }

    private boolean tellNews() throws IOException {
        var standing = desk.find(run.run()).orElseThrow();
        var events = desk.records().events(run.run(), last, run.atLeast(), LINES);
        for (var event : events) {
            var line = pages.line(event, run.words());
            emitter.send(SseEmitter.event()
                    .id(Long.toString(event.position()))
                    .name("line")
                    .data(Map.of("at", line.at(), "level", line.level(), "text", line.text())));
            last = event.position();
        }
        var progress = pages.progress(standing, run.words());
        var moved = !progress.equals(told);
        if (moved) {
            emitter.send(SseEmitter.event().name("progress").data(progress));
            told = progress;
        }
        if (!progress.running() && events.isEmpty()) {
            emitter.send(SseEmitter.event().name("ended").data(""));
            emitter.complete();
        }
        silent = moved || !events.isEmpty() ? 0 : silent;
        return moved || !events.isEmpty();
    }
}
