package id.satudata.hub.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public keys of an issuer, read anew when they are old or a token names one that is not among them, though never twice
 * within a {@link #PAUSE}: made-up names of keys must not become questions to the issuer. Where reading fails, the keys of
 * before go on.
 */
final class KeySet implements JWKSource<SecurityContext> {

    static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
    private static final Logger LOG = LoggerFactory.getLogger(KeySet.class);

    private final Origin origin;
    private final Duration refresh;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Held held = new Held(new JWKSet(), null, null);

    /** Where keys come from. */
    @FunctionalInterface
    interface Origin {
        JWKSet read() throws IOException, ParseException;
    }

    /**
     * @param read when the keys were read; nothing before the first time
     * @param tried when that was last tried
     */
    private record Held(
            JWKSet keys, @Nullable Instant read, @Nullable Instant tried) {}

    KeySet(Origin origin, Duration refresh, Clock clock) {
        this.origin = origin;
        this.refresh = refresh;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        if (isOlderThan(refresh, held.read())) {
            readAnew();
        }
        var found = selector.select(held.keys());
        if (found.isEmpty()) {
            readAnew();
            found = selector.select(held.keys());
        }
        return found;
    }

    private boolean isOlderThan(Duration age, @Nullable Instant moment) {
        return moment == null || !clock.instant().isBefore(moment.plus(age));
    }

    private void readAnew() {
        if (!mayRead()) {
            return;
        }
        try {
            if (isOlderThan(PAUSE, held.tried())) {
                held = read(clock.instant());
            }
        } finally {
            reading.unlock();
        }
    }

    /** Who finds another one reading goes on with what there is; where there is nothing yet, it is waited for, though not for long. */
    private boolean mayRead() {
        try {
            return held.read() == null
                    ? reading.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                    : reading.tryLock();
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Held read(Instant now) {
        try {
            var keys = origin.read().toPublicJWKSet();
            LOG.info("Read {} public keys of whoever gives out tokens", keys.size());
            return new Held(keys, now, now);
        } catch (IOException | ParseException unread) {
            LOG.warn("The keys of whoever gives out tokens cannot be read; those of before go on", unread);
            return new Held(held.keys(), held.read(), now);
        }
    }
}
