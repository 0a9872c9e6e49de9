package id.satudata.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Says no in the same words as the rest of the hub. What is not a door at all is not found rather than forbidden, so
 * that nobody learns what exists behind the wall.
 */
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {
    static final String ASK = "Bearer realm=\"satu-data-hub\"";

    private final HandlerExceptionResolver resolver;
    private final RequestMatcher keyDoors;

    Refusals(HandlerExceptionResolver resolver, RequestMatcher keyDoors) {
        this.resolver = resolver;
        this.keyDoors = keyDoors;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) {
        if (keyDoors.matches(request)) {
            response.setHeader("WWW-Authenticate", ASK);
            tell(request, response, of(request, refusal));
        } else {
            tell(request, response, noSuchDoor(request));
        }
    }

    /** The refusal, or what is known better of the key that came with the request. */
    static AuthenticationException of(HttpServletRequest request, AuthenticationException refusal) {
        return SpentKey.of(request).map(Refusals::spent).orElse(refusal);
    }

    private static AuthenticationException spent(Recognised.Why why) {
        return switch (why) {
            case EXPIRED -> new CredentialsExpiredException("The key has expired");
            case REVOKED -> new DisabledException("The key was revoked");
        };
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal) {
        tell(request, response, keyDoors.matches(request) ? refusal : noSuchDoor(request));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException refusal) {
        var methods = isKnown(request.getMethod()) ? List.<String>of() : Doors.methods(request);
        tell(request, response, methods.isEmpty() ? refusal : wrongMethod(request, methods));
    }

    private static boolean isKnown(String method) {
        return Stream.of(HttpMethod.values()).anyMatch(it -> it.matches(method));
    }

    private static Exception wrongMethod(HttpServletRequest request, List<String> methods) {
        return new HttpRequestMethodNotSupportedException(request.getMethod(), methods);
    }

    private static Exception noSuchDoor(HttpServletRequest request) {
        var methods = Doors.methods(request);
        return !methods.isEmpty()
                ? wrongMethod(request, methods)
                : new NoResourceFoundException(
                        HttpMethod.valueOf(request.getMethod()), request.getRequestURI(), request.getRequestURI());
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, Exception refusal) {
        var answered = resolver.resolveException(request, response, null, refusal);
        if (answered == null) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
