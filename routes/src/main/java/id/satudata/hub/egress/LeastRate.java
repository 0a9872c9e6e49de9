package id.satudata.hub.egress;

import java.time.Duration;

/**
 * How fast a long answer must come, so that one that may take an hour is not one that trickles for an hour.
 *
 * @param grace how long it may take to get going
 * @param bytesPerSecond from then on, on average
 */
record LeastRate(Duration grace, long bytesPerSecond) {

    static final LeastRate NONE = new LeastRate(Duration.ZERO, 0);

    boolean isKept(long bytes, Duration after) {
        return after.compareTo(grace) <= 0 || bytes >= after.toSeconds() * bytesPerSecond;
    }
}
