package id.satudata.hub.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;

/** How many requests each client has left; what was used comes back evenly over the window. */
final class Quotas {
    private static final int WINDOWS_KEPT = 2;

    private final RateProperties properties;
    private final TimeMeter time;
    private final Cache<Client, Bucket> buckets;

    Quotas(RateProperties properties, Clock clock) {
        this.properties = properties;
        this.time = new ClockTime(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(properties.remembered())
                .expireAfterAccess(properties.window().multipliedBy(WINDOWS_KEPT))
                .build();
    }

    /** What clients are counted by. */
    enum Policy {
        ADDRESS,
        KEY
    }

    /** Somebody who is counted. */
    record Client(Policy policy, String name) {}

    /**
     * What is left after a request.
     *
     * @param reset seconds until all is back
     * @param delay seconds until the next request is answered; 0 where this one is
     */
    record Left(int quota, long remaining, long reset, long delay) {
        boolean allows() {
            return delay == 0;
        }
    }

    Left take(Client client) {
        var quota = quota(client.policy());
        var probe = buckets.get(client, it -> bucket(quota)).tryConsumeAndReturnRemaining(1);
        return new Left(
                quota,
                probe.getRemainingTokens(),
                seconds(probe.getNanosToWaitForReset()),
                probe.isConsumed() ? 0 : Math.max(1, seconds(probe.getNanosToWaitForRefill())));
    }

    private int quota(Policy policy) {
        return switch (policy) {
            case ADDRESS -> properties.perAddress();
            case KEY -> properties.perKey();
        };
    }

    private Bucket bucket(int quota) {
        return Bucket.builder()
                .addLimit(it -> it.capacity(quota).refillGreedy(quota, properties.window()))
                .withCustomTimePrecision(time)
                .build();
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds();
    }

    /** The clock of the hub, so that tests need not wait. */
    private record ClockTime(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return clock.millis() * 1_000_000;
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
