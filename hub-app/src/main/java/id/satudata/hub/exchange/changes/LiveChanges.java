package id.satudata.hub.exchange.changes;

import id.satudata.hub.metadata.IriSpace;
import id.satudata.hub.revision.Sequence;
import id.satudata.hub.web.LiveStreams;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells everybody who follows the changes what is new. */
@Component
final class LiveChanges extends LiveStreams {
    /** More at once are asked to come again; each looks into the database once in two seconds. */
    private static final int MOST = 50;

    private final Changes changes;
    private final IriSpace space;

    LiveChanges(Changes changes, IriSpace space) {
        super("live-changes-", MOST, Duration.ofSeconds(2));
        this.changes = changes;
        this.space = space;
    }

    SseEmitter follow(Sequence after) {
        return open(emitter -> new ChangeStream(emitter, changes, space, after)::look);
    }
}
