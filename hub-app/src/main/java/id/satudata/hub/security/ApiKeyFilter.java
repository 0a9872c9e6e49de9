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

/** Recognises the holder of an API key; an unknown key leaves the request nobody's, and so does one that opens nothing any more. */
final class ApiKeyFilter extends OncePerRequestFilter {
    private static final List<String> KEY_HEADERS = List.of("Authorization", "X-API-Key", "X-CKAN-API-Key");
    private static final String BEARER = "Bearer ";

    private final ApiKeys keys;

    ApiKeyFilter(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (presented(request).map(keys::recognise).orElseGet(Recognised.Unknown::new)) {
            case Recognised.Holder it -> remember(it.actor());
            case Recognised.Spent it -> SpentKey.mark(request, it.why());
            case Recognised.Unknown _ -> {}
        }
        chain.doFilter(request, response);
    }

    private static Optional<String> presented(HttpServletRequest request) {
        return KEY_HEADERS.stream()
                .flatMap(it -> Stream.ofNullable(request.getHeader(it)))
                .map(ApiKeyFilter::withoutScheme)
                .findFirst();
    }

    /** CKAN clients send the bare key, all others the Bearer scheme. */
    private static String withoutScheme(String header) {
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length()) ? header.substring(BEARER.length()) : header;
    }

    private static void remember(Actor actor) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(KnownHolder.of(actor));
        SecurityContextHolder.setContext(context);
    }
}
