package id.satudata.hub.web;

import id.satudata.hub.disk.DiskGuard;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whether anything may be written now. */
@Component
public final class Writable {

    /** Whether, and if not, why. */
    public enum Answer {
        YES("0"),
        /** The hub is ending. */
        ENDING("30"),
        /** The disks lack room. */
        NO_ROOM("300");

        private final String retryAfter;

        Answer(String retryAfter) {
            this.retryAfter = retryAfter;
        }

        /** After how many seconds to come again. */
        public String retryAfter() {
            return retryAfter;
        }
    }

    private final DiskGuard disk;
    private volatile boolean ending;

    Writable(DiskGuard disk) {
        this.disk = disk;
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        ending = true;
    }

    public Answer now() {
        if (ending) {
            return Answer.ENDING;
        }
        return disk.admitsWrites() ? Answer.YES : Answer.NO_ROOM;
    }
}
