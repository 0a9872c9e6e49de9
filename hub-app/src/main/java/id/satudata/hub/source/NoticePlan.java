package id.satudata.hub.source;

import id.satudata.hub.harvest.RunState;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * To whom the runs of a source are reported, and which of them.
 *
 * @param own whether the source has one of its own; it is the hub's otherwise
 * @param language of what is written: {@code id} or {@code en}
 * @param signed whether there is a secret to sign what goes to the webhook
 * @param setBy empty where it is the hub's
 */
public record NoticePlan(
        boolean own,
        Reports reports,
        String language,
        List<String> mail,
        Optional<URI> webhook,
        boolean signed,
        String setBy) {

    public NoticePlan {
        mail = List.copyOf(mail);
    }

    /** Which runs are reported. */
    public enum Reports {
        ALWAYS,
        /** Those that did not come through, refused something, or left something held. */
        TROUBLE,
        NEVER
    }

    /** Whether a run that ended so is reported. */
    public boolean wants(RunState state, long refused, boolean held) {
        return switch (reports) {
            case ALWAYS -> true;
            case TROUBLE -> state != RunState.COMPLETED || refused > 0 || held;
            case NEVER -> false;
        };
    }

    /** Whether reports go there still. */
    public boolean names(RunNotice.Channel channel, String recipient) {
        return switch (channel) {
            case MAIL -> mail.contains(recipient);
            case WEBHOOK -> webhook.map(URI::toString).filter(recipient::equals).isPresent();
        };
    }
}
