package id.satudata.hub.egress;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Whom the hub may ask, and how long, how much and how often.
 *
 * @param allowedHosts hosts the operator vouches for: they may have private addresses and any port; all others must be
 *     on the public internet, on port 80 or 443
 * @param whole for an answer that holds a whole catalogue and is kept on disk
 * @param pause between two questions to one host, whoever asks
 */
public record EgressPolicy(AllowedHosts allowedHosts, Limits limits, Whole whole, Retries retries, Duration pause) {

    private static final Set<Integer> WEB_PORTS = Set.of(-1, 80, 443);

    /** Only the public internet, with the usual limits. */
    public static EgressPolicy standard() {
        return new EgressPolicy(
                new AllowedHosts(), Limits.STANDARD, Whole.of(Limits.STANDARD), Retries.STANDARD, Duration.ZERO);
    }

    public EgressPolicy withAllowedHosts(Set<String> hosts) {
        return new EgressPolicy(AllowedHosts.of(hosts), limits, whole, retries, pause);
    }

    /** With other limits of an answer, and those of a whole catalogue in proportion. */
    public EgressPolicy with(Limits changed) {
        return new EgressPolicy(allowedHosts, changed, Whole.of(changed), retries, pause);
    }

    public EgressPolicy with(Whole changed) {
        return new EgressPolicy(allowedHosts, limits, changed, retries, pause);
    }

    public EgressPolicy with(Retries changed) {
        return new EgressPolicy(allowedHosts, limits, whole, changed, pause);
    }

    public EgressPolicy withPause(Duration changed) {
        return new EgressPolicy(allowedHosts, limits, whole, retries, changed);
    }

    boolean allows(String host) {
        return allowedHosts.include(host);
    }

    boolean allowsPortOf(URI address) {
        return WEB_PORTS.contains(address.getPort()) || allows(address.getHost());
    }

    /**
     * The limits of one fetch.
     *
     * @param connect until a connection stands
     * @param response between two answers of the other side
     * @param total for the whole fetch, redirects and body included
     * @param bytes of the body, counted after decompression
     */
    public record Limits(Duration connect, Duration response, Duration total, long bytes, int redirects) {

        public static final Limits STANDARD =
                new Limits(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20), 50L << 20, 5);

        public Limits withTotal(Duration changed) {
            return new Limits(connect, response, changed, bytes, redirects);
        }

        public Limits withResponse(Duration changed) {
            return new Limits(connect, changed, total, bytes, redirects);
        }

        public Limits withBytes(long changed) {
            return new Limits(connect, response, total, changed, redirects);
        }
    }

    /**
     * The limits of an answer that holds a whole catalogue. It must get going as soon as any other, and then come at a steady pace.
     *
     * @param total for the whole fetch, redirects and body included
     * @param bytes of the body, counted after decompression
     */
    public record Whole(Duration total, long bytes) {

        private static final long LEAST_BYTES_PER_SECOND = 16 << 10;

        /** Ten times as much in five times as long. */
        static Whole of(Limits limits) {
            return new Whole(limits.total().multipliedBy(5), limits.bytes() * 10);
        }

        Limits over(Limits limits) {
            return limits.withTotal(total).withBytes(bytes);
        }

        static LeastRate rate(Limits limits) {
            return new LeastRate(limits.total(), LEAST_BYTES_PER_SECOND);
        }
    }

    /**
     * How often what may heal is tried.
     *
     * @param pause before the second try; it doubles with every further one
     * @param patience over how long the tries may spread: none begins later, whatever the other side asks for
     */
    public record Retries(int tries, Duration pause, Duration patience) {

        public static final Retries STANDARD = new Retries(3, Duration.ofMillis(500), Duration.ofMinutes(2));

        public Retries {
            if (tries < 1) {
                throw new IllegalArgumentException("At least one try, not " + tries);
            }
        }

        public Retries withPatience(Duration changed) {
            return new Retries(tries, pause, changed);
        }

        /** A little less, at random, than the pause of this try, so that not all come back at the same moment. */
        Duration pauseAfter(int attempt, RandomGenerator random) {
            var longest = pause.multipliedBy(1L << Math.min(attempt - 1, 6));
            return longest.isZero() ? longest : longest.minusNanos(random.nextLong(longest.toNanos() / 2 + 1));
        }
    }
}
