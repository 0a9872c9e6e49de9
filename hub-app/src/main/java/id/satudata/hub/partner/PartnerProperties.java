package id.satudata.hub.partner;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How partners are delivered to.
 *
 * @param timeZone where a day of an agreement begins and ends
 * @param tries after how many a dataset is set aside, where the partner takes others
 * @param pause before the second try; it doubles with every further one
 * @param longestPause no pause is longer, unless the partner asks for it, and then none is longer than a day
 * @param filesEvery how often a partner that gets all as one file may get a new one
 */
@ConfigurationProperties("hub.partner")
public record PartnerProperties(
        @DefaultValue("Asia/Makassar") ZoneId timeZone,
        @DefaultValue("8") int tries,
        @DefaultValue("5s") Duration pause,
        @DefaultValue("1h") Duration longestPause,
        @DefaultValue("1h") Duration filesEvery) {

    public PartnerProperties {
        if (tries < 1 || pause.isNegative() || longestPause.compareTo(pause) < 0 || filesEvery.isNegative()) {
            throw new IllegalArgumentException("hub.partner needs at least one try, and pauses that are not negative");
        }
    }

    /** After so many failures in a row. */
    public Duration pauseAfter(int failures) {
        var pauses = pause.multipliedBy(1L << Math.clamp(failures - 1L, 0, 20));
        return pauses.compareTo(longestPause) > 0 ? longestPause : pauses;
    }
}
