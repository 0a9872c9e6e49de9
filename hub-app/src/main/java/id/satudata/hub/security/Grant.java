package id.satudata.hub.security;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a key lets its holder do, and until when.
 *
 * @param agency the short name, as in addresses, of the only agency it may hand in datasets for
 * @param partner the short name of the partner whose agreements it opens restricted data by
 * @param expires from when on it opens nothing
 */
public record Grant(Set<Scope> scopes, Optional<String> agency, Optional<String> partner, Optional<Instant> expires) {
    public Grant {
        scopes = Set.copyOf(scopes);
    }

    public Grant(Set<Scope> scopes, Optional<String> agency, Optional<Instant> expires) {
        this(scopes, agency, Optional.empty(), expires);
    }

    static Grant of(Set<Scope> scopes, Optional<Instant> expires) {
        return new Grant(scopes, Optional.empty(), expires);
    }

    boolean isOverAt(Instant moment) {
        return expires.filter(it -> !moment.isBefore(it)).isPresent();
    }

    /** For the record of what was done with keys. */
    String described() {
        var may = scopes.isEmpty()
                ? "read"
                : scopes.stream().map(Scope::word).sorted().toList().toString();
        return "may " + may
                + agency.map(it -> " for " + it).orElse("")
                + partner.map(it -> " for partner " + it).orElse("")
                + expires.map(it -> " until " + it).orElse("");
    }
}
