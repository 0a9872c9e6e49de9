package id.satudata.hub.security;

import java.security.Principal;
import java.util.Optional;
import java.util.Set;

/**
 * Who is behind a request: the holder of a named API key.
 *
 * @param agency the only agency they may hand in datasets for, by its short name in addresses
 */
public record Actor(String name, Set<Scope> scopes, Optional<String> agency) implements Principal {
    public Actor {
        scopes = Set.copyOf(scopes);
    }

    public Actor(String name, Set<Scope> scopes) {
        this(name, scopes, Optional.empty());
    }

    @Override
    public String getName() {
        return name;
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }
}
