package id.satudata.hub.security;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The holder of a key as Spring Security knows somebody: an authority for each scope. */
final class KnownHolder {

    private KnownHolder() {}

    static Authentication of(Actor actor) {
        var authorities = actor.scopes().stream()
                .map(it -> new SimpleGrantedAuthority(it.authority()))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(actor, "", authorities);
    }
}
