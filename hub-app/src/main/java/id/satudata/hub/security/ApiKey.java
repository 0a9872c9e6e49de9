package id.satudata.hub.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An API key as the hub remembers it: never the key itself.
 *
 * @param prefix first characters of its secret part, to find it by
 * @param hash SHA-256 of the whole key, hexadecimal
 */
record ApiKey(
        String name,
        String prefix,
        String hash,
        Set<Scope> scopes,
        Instant created,
        Optional<Instant> expires,
        Optional<Instant> lastUsed) {
    ApiKey {
        scopes = Set.copyOf(scopes);
    }

    static ApiKey of(String name, ApiKeySecret secret, Set<Scope> scopes, Instant created, Optional<Instant> expires) {
        return new ApiKey(name, secret.prefix(), secret.hash(), scopes, created, expires, Optional.empty());
    }

    /** Takes the same time for every wrong key. */
    boolean opensWith(ApiKeySecret presented) {
        return MessageDigest.isEqual(hash.getBytes(US_ASCII), presented.hash().getBytes(US_ASCII));
    }

    boolean isValidAt(Instant moment) {
        return expires.map(moment::isBefore).orElse(true);
    }
}
