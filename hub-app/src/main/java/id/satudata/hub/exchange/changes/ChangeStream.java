package id.satudata.hub.exchange.changes;

import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.Sequence;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One connection over which the changes are followed; looked after by one thread at a time. */
final class ChangeStream {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeStream.class);
    private static final int LINES = 50;

    /** Looks without news after which a sign of life is sent, so that it is noticed when the other side has gone. */
    private static final int LONGEST_SILENCE = 10;

    private final SseEmitter emitter;
    private final Changes changes;
    private final IriSpace space;
    private Sequence last;
    /** A reader is told at once that it is connected, whether there are news or not. */
    private int silent = LONGEST_SILENCE;

    ChangeStream(SseEmitter emitter, Changes changes, IriSpace space, Sequence after) {
        this.emitter = emitter;
        this.changes = changes;
        this.space = space;
        this.last = after;
    }

    void look() {
        try {
            if (tellNews()) {
                silent = 0;
            } else if (++silent >= LONGEST_SILENCE) {
                emitter.send(SseEmitter.event().comment("still here"));
                silent = 0;
            }
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("Nobody follows the changes any more", gone);
            emitter.complete();
        } catch (RuntimeException e) {
            LOG.warn("The changes cannot be followed", e);
            emitter.completeWithError(e);
        }
    }

    private boolean tellNews() throws IOException {
        var news = changes.after(last, LINES);
        for (var it : news) {
            emitter.send(SseEmitter.event()
                    .id(it.item().sequence().toString())
                    .name("change")
                    .data(ChangeLine.of(it, space)));
            last = it.item().sequence();
        }
        return !news.isEmpty();
    }
}
