package id.satudata.hub.security;

import id.satudata.hub.security.Quotas.Client;
import id.satudata.hub.security.Quotas.Left;
import id.satudata.hub.security.Quotas.Policy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Tells each client what it has left (draft-ietf-httpapi-ratelimit-headers) and turns away who asks for too much,
 * naming where all of the catalogue is in one piece. A reverse proxy on the same machine that does not pass on its
 * clients' addresses is nobody to count.
 */
final class QuotaFilter extends OncePerRequestFilter {
    private static final List<String> FREE = List.of("/assets/", "/favicon.");
    private static final String BULK =
            "</dumps/catalog.nq.gz>; rel=\"alternate\", </api/v1/changes>; rel=\"alternate\"";

    private final Quotas quotas;
    private final RateProperties properties;
    private final HandlerExceptionResolver resolver;

    QuotaFilter(Quotas quotas, RateProperties properties, HandlerExceptionResolver resolver) {
        this.quotas = quotas;
        this.properties = properties;
        this.resolver = resolver;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !properties.limited()
                || FREE.stream().anyMatch(request.getRequestURI()::startsWith)
                || ClientAddress.isOwn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var client = client(request);
        var left = quotas.take(client);
        tell(client, left, response);
        if (left.allows()) {
            chain.doFilter(request, response);
        } else {
            resolver.resolveException(request, response, null, tooMany(left));
        }
    }

    private static Client client(HttpServletRequest request) {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof Actor actor
                ? new Client(Policy.KEY, actor.name())
                : new Client(Policy.ADDRESS, ClientAddress.network(request));
    }

    private void tell(Client client, Left left, HttpServletResponse response) {
        var policy = "\"" + client.policy().name().toLowerCase(Locale.ROOT) + "\"";
        response.setHeader(
                "RateLimit-Policy",
                policy + ";q=" + left.quota() + ";w=" + properties.window().toSeconds());
        var back = left.allows() ? left.reset() : left.delay();
        response.setHeader("RateLimit", policy + ";r=" + left.remaining() + ";t=" + back);
    }

    private static ErrorResponseException tooMany(Left left) {
        var refusal = new ErrorResponseException(HttpStatus.TOO_MANY_REQUESTS);
        refusal.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(left.delay()));
        refusal.getHeaders().set(HttpHeaders.LINK, BULK);
        return refusal;
    }
}
