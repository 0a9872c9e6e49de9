package id.satudata.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Says no at the operator's desk: the same to whoever brings no key, a wrong one, or one that has run out. */
final class DeskRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String ASK = "Basic realm=\"satu-data-hub\", charset=\"UTF-8\"";

    private final HandlerExceptionResolver resolver;

    DeskRefusals(HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) {
        if (refusal instanceof AuthenticationServiceException outage) {
            tell(request, response, outageOf(outage), HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, ASK);
            var same = new BadCredentialsException("The desk opens with a key alone");
            tell(request, response, same, HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal) {
        tell(request, response, refusal, HttpServletResponse.SC_FORBIDDEN);
    }

    private static Exception outageOf(AuthenticationServiceException outage) {
        return Optional.ofNullable(outage.getCause())
                .filter(Exception.class::isInstance)
                .map(Exception.class::cast)
                .orElse(outage);
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, Exception refusal, int status) {
        if (resolver.resolveException(request, response, null, refusal) == null) {
            response.setStatus(status);
        }
    }
}
