package id.satudata.hub.security;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a key lets its holder do, and until when.
 *
 * @param agency the short name, as in addresses, of the only agency it may hand in datasets for
 * @param expires from when on it opens nothing
 */
public record Grant(Set<Scope> scopes, Optional<String> agency, Optional<Instant> expires) {
    public Grant {
        scopes = Set.copyOf(scopes);
    }

    static Grant of(Set<Scope> scopes, Optional<Instant> expires) {
        return new Grant(scopes, Optional.empty(), expires);
    }

    boolean isOverAt(Instant moment) {
        return expires.filter(it -> !moment.isBefore(it)).isPresent();
    }
}
