package id.satudata.hub.source;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When datasets that their source no longer has are withdrawn, and when somebody must decide first.
 *
 * @param share percent of a source's visible datasets that may go at once
 * @param number that may go at once, whatever their share
 * @param grace for how long a dataset stays visible that is missing
 */
@ConfigurationProperties("hub.source.departures")
public record DepartureProperties(
        @DefaultValue("10") int share,
        @DefaultValue("100") int number,
        @DefaultValue("3d") Duration grace) {

    /** One may always go: a small source would need a decision each time otherwise. */
    private static final int ALWAYS = 1;

    public DepartureProperties {
        if (share < 0 || share > 100 || number < 0 || grace.isNegative()) {
            throw new IllegalArgumentException("hub.source.departures takes a share of 0 to 100 percent, and neither a"
                    + " negative number nor a negative grace");
        }
    }

    /** Whether so many of the visible ones may not go without a decision. */
    public boolean areTooMany(long departing, long visible) {
        return departing > number || departing > Math.max(ALWAYS, visible * share / 100);
    }
}
