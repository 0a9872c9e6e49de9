package id.satudata.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Notes on a request that a key came with it which opens nothing any more, so that a refusal can say so. */
final class SpentKey {
    private static final String ATTRIBUTE = SpentKey.class.getName();

    private SpentKey() {}

    static void mark(HttpServletRequest request, Recognised.Why why) {
        request.setAttribute(ATTRIBUTE, why);
    }

    static Optional<Recognised.Why> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Recognised.Why why ? Optional.of(why) : Optional.empty();
    }
}
