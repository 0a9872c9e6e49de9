package id.satudata.hub.security;

import java.util.Set;

/** Who is behind a request: the holder of a named API key. */
public record Actor(String name, Set<Scope> scopes) {
    public Actor {
        scopes = Set.copyOf(scopes);
    }
}
