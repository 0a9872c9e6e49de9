package id.satudata.hub.source.notice;

import id.satudata.hub.source.NoticePlan;
import id.satudata.hub.source.NoticePlan.Reports;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Reports of runs, for sources that have no plan of their own, and how all of them are sent.
 *
 * @param mail who gets them
 * @param from who writes the mails; without it none are written
 * @param tries so often one is tried before it is given up
 * @param pause before the second try; four times as long before each further one, six hours at most
 */
@ConfigurationProperties("hub.source.notice")
record NoticeProperties(
        @DefaultValue("TROUBLE") Reports reports,
        @DefaultValue("id") String language,
        @DefaultValue List<String> mail,
        @DefaultValue Webhook webhook,
        @DefaultValue("") String from,
        @DefaultValue("8") int tries,
        @DefaultValue("1m") Duration pause) {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_DOUBLINGS = 10;

    NoticeProperties {
        if (tries < 1 || pause.isNegative() || pause.isZero()) {
            throw new IllegalArgumentException("hub.source.notice.tries must be at least 1 and .pause longer than 0");
        }
        if (!NoticeCheck.LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("hub.source.notice.language must be id or en: " + language);
        }
        mail.stream().filter(it -> !NoticeCheck.isAddress(it)).findFirst().ifPresent(it -> {
            throw new IllegalArgumentException("hub.source.notice.mail holds what is no mail address: " + it);
        });
        if (!webhook.url().isEmpty() && webhook.secret().length() < NoticeCheck.SHORTEST_SECRET) {
            throw new IllegalArgumentException("hub.source.notice.webhook.secret must have at least "
                    + NoticeCheck.SHORTEST_SECRET + " characters");
        }
    }

    /** Where reports are posted; nowhere, where it has no address. */
    record Webhook(
            @DefaultValue("") String url, @DefaultValue("") String secret) {

        /** Without the secret. */
        @Override
        public String toString() {
            return url;
        }
    }

    NoticePlan plan() {
        var address = Optional.of(webhook.url()).filter(it -> !it.isEmpty()).map(URI::create);
        return new NoticePlan(false, reports, language, mail, address, address.isPresent(), "");
    }

    /** How long to wait after so many attempts. */
    Duration pauseAfter(int attempts) {
        var pause = this.pause.multipliedBy(1L << Math.min(2 * (attempts - 1), MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
