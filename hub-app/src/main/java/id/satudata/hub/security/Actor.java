package id.satudata.hub.security;

import java.security.Principal;
import java.util.Optional;
import java.util.Set;

/**
 * Who is behind a request: the holder of a named API key, or of a token that another system gave them.
 *
 * @param name of the key; of a token {@code token:} and its subject, as no key is ever called
 * @param agency the only agency they may hand in datasets for, by its short name in addresses
 * @param partner the partner they belong to, by its short name; whoever may exchange has one
 */
public record Actor(String name, Set<Scope> scopes, Optional<String> agency, Optional<String> partner)
        implements Principal {
    /** No key is called so, hence nobody with a token is taken for the holder of a key. */
    static final String TOKEN = "token:";

    public Actor {
        scopes = Set.copyOf(scopes);
    }

    public Actor(String name, Set<Scope> scopes) {
        this(name, scopes, Optional.empty(), Optional.empty());
    }

    @Override
    public String getName() {
        return name;
    }

    /** Whether a token of another system says who they are: then the hub has no key of theirs to keep. */
    public boolean comesByToken() {
        return name.startsWith(TOKEN);
    }

    /** The partner whose agreements open restricted data to them; nothing where none do. */
    public Optional<String> exchanging() {
        return partner.filter(_ -> may(Scope.EXCHANGE));
    }

    /** Whether they may give the scope away: whoever keeps partners and their agreements also lets them in. */
    public boolean mayGive(Scope scope) {
        return may(scope) || (scope == Scope.EXCHANGE && may(Scope.OPERATE));
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }
}
