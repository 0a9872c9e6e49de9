package id.satudata.hub.exchange.dcat;

import id.satudata.hub.rdf.RdfFormat;
import id.satudata.hub.web.AcceptHeader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads those who prefer RDF from the own addresses of the catalogue and its parts by agency, of what it says of itself, the vocabulary, the datasets and the reference codes to the format
 * they like best; everybody else goes on to the pages.
 */
@Component
final class RdfNegotiation extends OncePerRequestFilter {
    /** What has no page of its own. */
    private static final Pattern PAGELESS = Pattern.compile("/catalog|/void|/organization/[^/]+/catalog");

    private static final Pattern NEGOTIABLE =
            Pattern.compile("/catalog|/void|/ns|/organization/[a-z0-9-]{1,200}/catalog|/dataset/[A-Za-z0-9_-]{1,100}"
                    + "|/ref/[a-z0-9-]{1,40}(?:/[A-Za-z0-9._+~-]{1,100}){0,2}(?<!\\.(?:ttl|n3|nt|rdf|xml|jsonld))");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final List<MediaType> PAGES = List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_XHTML_XML);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (!READING.contains(request.getMethod()) || !NEGOTIABLE.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        var format = preferred(request);
        if (format.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var target = path + "." + format.get().extension();
        response.setHeader(HttpHeaders.CONTENT_LOCATION, target);
        request.getRequestDispatcher(target).forward(request, response);
    }

    /**
     * The first kind of the Accept header that is a page or RDF decides, a page where both are liked equally. Who takes
     * anything gets a dataset's page, but the catalogue, which has no page of its own, in Turtle.
     */
    private static Optional<RdfFormat> preferred(HttpServletRequest request) {
        var hasPage = !PAGELESS.matcher(request.getRequestURI()).matches();
        return AcceptHeader.of(request).stream()
                .flatMap(it -> choice(it, hasPage).stream())
                .findFirst()
                .flatMap(Choice::format);
    }

    private static Optional<Choice> choice(MediaType type, boolean hasPage) {
        if (PAGES.stream().anyMatch(hasPage ? type::includes : type::equalsTypeAndSubtype)) {
            return Optional.of(new Choice(Optional.empty()));
        }
        var format = type.isWildcardType() ? Optional.of(RdfFormat.TURTLE) : RdfFormat.ofMediaType(type.toString());
        return format.map(it -> new Choice(Optional.of(it)));
    }

    /** A page, or the format. */
    private record Choice(Optional<RdfFormat> format) {}
}
