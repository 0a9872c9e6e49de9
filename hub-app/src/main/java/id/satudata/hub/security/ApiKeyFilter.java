package id.satudata.hub.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Recognises the holder of an API key or a token; an unknown one leaves the request nobody's, and so does one that opens nothing
 * any more.
 */
final class ApiKeyFilter extends OncePerRequestFilter {
    private static final List<String> KEY_HEADERS = List.of("Authorization", "X-API-Key", "X-CKAN-API-Key");
    private static final String BEARER = "Bearer ";
    /** What browsers send all over a site to whoever signed in at the desk. */
    private static final String BASIC = "Basic ";

    private final ApiKeys keys;
    private final Tokens tokens;

    ApiKeyFilter(ApiKeys keys, Tokens tokens) {
        this.keys = keys;
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var presented = presented(request);
        presented.ifPresent(_ -> ShownKey.mark(request));
        switch (presented.map(this::recognised).orElseGet(Recognised.Unknown::new)) {
            case Recognised.Holder it -> remember(it.actor());
            case Recognised.Spent it -> SpentKey.mark(request, it.why());
            case Recognised.Unknown _ -> {}
        }
        chain.doFilter(request, response);
    }

    private Recognised recognised(String presented) {
        var byKey = keys.recognise(presented);
        return byKey instanceof Recognised.Unknown ? tokens.recognise(presented) : byKey;
    }

    private static Optional<String> presented(HttpServletRequest request) {
        return KEY_HEADERS.stream()
                .flatMap(it -> Stream.ofNullable(request.getHeader(it)))
                .filter(it -> !startsWith(BASIC, it))
                .map(ApiKeyFilter::withoutScheme)
                .findFirst();
    }

    /** CKAN clients send the bare key, all others the Bearer scheme. */
    private static String withoutScheme(String header) {
        return startsWith(BEARER, header) ? header.substring(BEARER.length()) : header;
    }

    private static boolean startsWith(String scheme, String header) {
        return header.regionMatches(true, 0, scheme, 0, scheme.length());
    }

    private static void remember(Actor actor) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(KnownHolder.of(actor));
        SecurityContextHolder.setContext(context);
    }
}
