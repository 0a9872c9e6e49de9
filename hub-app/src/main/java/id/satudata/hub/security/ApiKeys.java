package id.satudata.hub.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Issues API keys and recognises their holders. */
final class ApiKeys {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,40}");
    private static final Duration USE_PRECISION = Duration.ofMinutes(1);

    private final ApiKeyStore store;
    private final RandomGenerator random;
    private final Clock clock;

    ApiKeys(ApiKeyStore store, RandomGenerator random, Clock clock) {
        this.store = store;
        this.random = random;
        this.clock = clock;
    }

    boolean noneExists() {
        return store.isEmpty();
    }

    /** Makes up a key nobody knows yet; it opens nothing before it is {@link #register registered}. */
    ApiKeySecret draw() {
        return ApiKeySecret.random(random);
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** Lets the key in from now on, unless the name is taken; says whether it did. */
    boolean register(String name, ApiKeySecret secret, Set<Scope> scopes, Optional<Instant> expires) {
        return register(ApiKey.of(name, secret, Grant.of(scopes, expires), clock.instant()));
    }

    boolean register(ApiKey key) {
        if (!isName(key.name())) {
            throw new IllegalArgumentException("A key's name has 1 to 41 of a-z, 0-9 and -, not: " + key.name());
        }
        return store.add(key);
    }

    /** Whose key it is, if it is one. */
    Recognised recognise(String presented) {
        return ApiKeySecret.parse(presented).<Recognised>map(this::known).orElseGet(Recognised.Unknown::new);
    }

    /** Whose key it is, if it is one that opens. */
    Optional<Actor> holder(String presented) {
        return recognise(presented) instanceof Recognised.Holder it ? Optional.of(it.actor()) : Optional.empty();
    }

    private Recognised known(ApiKeySecret secret) {
        var now = clock.instant();
        var found = store.withPrefix(secret.prefix()).stream()
                .filter(it -> it.opensWith(secret))
                .toList();
        return found.stream()
                .filter(it -> !it.key().isRevoked() && !it.isOverAt(now))
                .findFirst()
                .map(it -> opened(it, now))
                .orElseGet(() -> spent(found));
    }

    private static Recognised spent(List<KnownSecret> found) {
        if (found.isEmpty()) {
            return new Recognised.Unknown();
        }
        var revoked = found.getFirst().key().isRevoked();
        return new Recognised.Spent(revoked ? Recognised.Why.REVOKED : Recognised.Why.EXPIRED);
    }

    private Recognised opened(KnownSecret secret, Instant now) {
        var recent = secret.lastUsed().map(it -> it.plus(USE_PRECISION).isAfter(now));
        if (!recent.orElse(false)) {
            store.used(secret, now);
        }
        return new Recognised.Holder(secret.key().holder());
    }
}
