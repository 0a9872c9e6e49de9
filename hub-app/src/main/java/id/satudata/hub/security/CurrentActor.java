package id.satudata.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is behind the request this thread serves. */
@Component
public final class CurrentActor {

    /** Nothing when the request came without a valid key. */
    public Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    /** Why the key that came with the request opens nothing any more, in English; nothing where it does, or none came. */
    public Optional<String> spentKey(HttpServletRequest request) {
        return SpentKey.of(request).map(it -> switch (it) {
            case EXPIRED -> "the key that was sent has expired";
            case REVOKED -> "the key that was sent was revoked";
        });
    }

    /**
     * For doors where somebody without a key gets another answer than everybody else's: whoever shows a key or a token that
     * opens nothing is told so rather than taken for nobody.
     *
     * @throws AuthenticationException where something was shown that opens nothing
     */
    public Optional<Actor> known(HttpServletRequest request, HttpServletResponse response) {
        var actor = find();
        if (actor.isEmpty() && ShownKey.isOn(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, Refusals.ASK);
            throw Refusals.of(request, new InsufficientAuthenticationException("What was shown opens nothing"));
        }
        return actor;
    }

    /** For doors that only open with a key. */
    public Actor required() {
        return find().orElseThrow(
                        () -> new IllegalStateException("This door opens only with a key, yet nobody is here"));
    }
}
