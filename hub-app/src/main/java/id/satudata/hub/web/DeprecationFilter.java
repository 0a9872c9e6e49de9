package id.satudata.hub.web;

import id.satudata.hub.web.DeprecationProperties.Old;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Says of what is on its way out since when it is, when it goes, and where to read what to use instead (RFC 9745, RFC 8594). */
@Component
@EnableConfigurationProperties(DeprecationProperties.class)
final class DeprecationFilter extends OncePerRequestFilter {
    private final List<Known> all;

    DeprecationFilter(DeprecationProperties properties) {
        this.all = properties.deprecated().stream()
                .map(it -> new Known(PathPatternParser.defaultInstance.parse(it.path()), it))
                .toList();
    }

    private record Known(PathPattern pattern, Old old) {}

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return all.isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = PathContainer.parsePath(request.getRequestURI());
        all.stream().filter(it -> it.pattern().matches(path)).findFirst().ifPresent(it -> tell(it.old(), response));
        chain.doFilter(request, response);
    }

    private static void tell(Old it, HttpServletResponse response) {
        response.setHeader("Deprecation", "@" + it.since().getEpochSecond());
        it.end().ifPresent(end -> response.setDateHeader("Sunset", end.toEpochMilli()));
        it.more().ifPresent(link -> response.addHeader("Link", "<" + link + ">; rel=\"deprecation\""));
    }
}
