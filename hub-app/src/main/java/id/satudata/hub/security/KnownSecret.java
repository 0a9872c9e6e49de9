package id.satudata.hub.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;

/**
 * A secret that opens a key's doors, or did.
 *
 * @param lock what it is recognised by
 * @param until when its place was taken by another one and this one ends; nothing for the secret of now
 */
record KnownSecret(ApiKey key, ApiKey.Lock lock, Optional<Instant> until, Optional<Instant> lastUsed) {

    static KnownSecret ofNow(ApiKey key) {
        return new KnownSecret(key, key.lock(), Optional.empty(), key.story().lastUsed());
    }

    /** Takes the same time for every wrong secret. */
    boolean opensWith(ApiKeySecret presented) {
        return MessageDigest.isEqual(
                lock.hash().getBytes(US_ASCII), presented.hash().getBytes(US_ASCII));
    }

    boolean isOverAt(Instant moment) {
        return key.grant().isOverAt(moment)
                || until.filter(it -> !moment.isBefore(it)).isPresent();
    }
}
