package id.satudata.hub.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

    /** Lets the key in from now on, unless the name is taken; says whether it did. */
    boolean register(String name, ApiKeySecret secret, Set<Scope> scopes, Optional<Instant> expires) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A key's name has 1 to 41 of a-z, 0-9 and -, not: " + name);
        }
        return store.add(ApiKey.of(name, secret, scopes, clock.instant(), expires));
    }

    /** Whose key it is, if it is one and still valid. */
    Optional<Actor> recognise(String presented) {
        return ApiKeySecret.parse(presented).flatMap(this::holder);
    }

    private Optional<Actor> holder(ApiKeySecret secret) {
        var now = clock.instant();
        var key = store.withPrefix(secret.prefix()).stream()
                .filter(it -> it.opensWith(secret) && it.isValidAt(now))
                .findFirst();
        key.ifPresent(it -> noteUse(it, now));
        return key.map(it -> new Actor(it.name(), it.scopes()));
    }

    private void noteUse(ApiKey key, Instant now) {
        var recent = key.lastUsed().map(it -> it.plus(USE_PRECISION).isAfter(now));
        if (!recent.orElse(false)) {
            store.used(key.name(), now);
        }
    }
}
