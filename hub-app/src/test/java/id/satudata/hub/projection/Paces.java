package id.satudata.hub.projection;

import java.time.Duration;

/** Followers of tests look often. */
final class Paces {

    static final Pace QUICK =
            new Pace(Duration.ofMillis(20), Duration.ofMillis(40), Duration.ofMillis(5), Duration.ofMillis(10));

    private Paces() {}
}
