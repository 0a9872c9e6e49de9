package id.satudata.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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

    /** For doors that only open with a key. */
    public Actor required() {
        return find().orElseThrow(
                        () -> new IllegalStateException("This door opens only with a key, yet nobody is here"));
    }
}
