package id.satudata.hub.security;

import java.time.Instant;
import java.util.Optional;

/**
 * An API key as the hub remembers it: never the key itself.
 *
 * @param lock what its secret of now is recognised by
 * @param story what happened to it
 */
record ApiKey(String name, String note, Lock lock, Grant grant, Story story) {

    /**
     * What a secret is recognised by.
     *
     * @param prefix its first characters, to find it by
     * @param hash SHA-256 of the whole of it, hexadecimal
     */
    record Lock(String prefix, String hash) {
        static Lock of(ApiKeySecret secret) {
            return new Lock(secret.prefix(), secret.hash());
        }
    }

    /**
     * What happened to a key.
     *
     * @param madeBy name of the key it was made with; none for the first one, and for those from before this was noted
     * @param lastUsed when its secret of now was last used
     */
    record Story(Instant made, Optional<String> madeBy, Optional<Instant> revoked, Optional<Instant> lastUsed) {}

    static ApiKey of(String name, ApiKeySecret secret, Grant grant, Instant made) {
        return new ApiKey(
                name,
                "",
                Lock.of(secret),
                grant,
                new Story(made, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    Actor holder() {
        return new Actor(name, grant.scopes(), grant.agency(), grant.partner());
    }

    /** Whether it is theirs to keep: their own, one made with it, or any for those who operate the hub. */
    boolean isKeptBy(Actor actor) {
        return actor.may(Scope.OPERATE)
                || name.equals(actor.name())
                || story.madeBy().equals(Optional.of(actor.name()));
    }

    boolean isRevoked() {
        return story.revoked().isPresent();
    }
}
