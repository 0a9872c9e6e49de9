package id.satudata.hub.source.notice;

import id.satudata.hub.source.RunNotice;
import java.util.Optional;

/**
 * All ways a report may go.
 *
 * @param mail nothing where the hub has no mail server
 */
record Channels(Optional<MailChannel> mail, WebhookChannel webhook) {

    Optional<Channel> of(RunNotice.Channel name) {
        return switch (name) {
            case MAIL -> mail.map(it -> it);
            case WEBHOOK -> Optional.of(webhook);
        };
    }
}
