package id.satudata.hub.source;

import id.satudata.hub.metadata.RunId;
import id.satudata.hub.metadata.SourceId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The report of one run to one recipient.
 *
 * @param attempts how often it was tried to deliver it
 * @param round grows each time somebody has it sent again after it arrived
 * @param due when it is tried next; nothing while it is not
 * @param reason why the last attempt failed; empty otherwise
 */
public record RunNotice(
        UUID id,
        RunId run,
        SourceId source,
        Channel channel,
        String recipient,
        State state,
        int attempts,
        int round,
        Optional<Instant> due,
        Instant changed,
        String reason) {

    /** The way it goes. */
    public enum Channel {
        MAIL,
        WEBHOOK
    }

    /** Where it stands. */
    public enum State {
        PENDING,
        SENT,
        FAILED
    }

    /** By what name its recipient recognises it when it comes twice. */
    public String deliveryId() {
        return id + "-" + round;
    }
}
