package id.satudata.hub.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What people are told of a key; never the key.
 *
 * @param hint how its secret of now begins
 * @param madeBy the key it was made with
 * @param former the secrets it had before that are still valid
 */
public record KeyCard(
        String name,
        String note,
        String hint,
        Grant grant,
        State state,
        Instant made,
        Optional<String> madeBy,
        Optional<Instant> revoked,
        Optional<Instant> lastUsed,
        List<Former> former) {

    public KeyCard {
        former = List.copyOf(former);
    }

    /** Whether a key opens anything. */
    public enum State {
        VALID,
        EXPIRED,
        REVOKED
    }

    /** A secret of before that still opens. */
    public record Former(String hint, Instant until, Optional<Instant> lastUsed) {}

    static KeyCard of(ApiKey key, List<KnownSecret> former, Instant now) {
        return new KeyCard(
                key.name(),
                key.note(),
                hint(key.lock()),
                key.grant(),
                state(key, now),
                key.story().made(),
                key.story().madeBy(),
                key.story().revoked(),
                key.story().lastUsed(),
                former.stream()
                        .filter(it -> !it.isOverAt(now))
                        .map(it -> new Former(hint(it.lock()), it.until().orElse(now), it.lastUsed()))
                        .toList());
    }

    private static State state(ApiKey key, Instant now) {
        if (key.isRevoked()) {
            return State.REVOKED;
        }
        return key.grant().isOverAt(now) ? State.EXPIRED : State.VALID;
    }

    private static String hint(ApiKey.Lock lock) {
        return ApiKeySecret.MARK + lock.prefix() + "…";
    }
}
