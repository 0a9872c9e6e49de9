package id.satudata.hub.projection;

import java.time.Duration;

/**
 * How often a follower looks.
 *
 * @param poll how long it waits for a nudge before it looks at the log by itself
 * @param recheck how long it trusts that an idle view still holds what it held
 * @param firstRetry how long it waits after a first failure; twice as long after each further one
 * @param longestRetry it never waits longer than this after a failure
 */
record Pace(Duration poll, Duration recheck, Duration firstRetry, Duration longestRetry) {

    static final Pace NORMAL =
            new Pace(Duration.ofMillis(250), Duration.ofSeconds(30), Duration.ofMillis(500), Duration.ofSeconds(10));

    /** How long to wait after that many failures in a row. */
    Duration retry(int failures) {
        var wait = firstRetry.multipliedBy(1L << Math.min(failures - 1, 20));
        return wait.compareTo(longestRetry) < 0 ? wait : longestRetry;
    }
}
