package id.satudata.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Every address that opens, and to whom; whatever is not listed here stays shut. */
final class Doors {
    /** Read by anybody with GET or HEAD. */
    private static final String[] PUBLIC_READS = {
        "/",
        "/.well-known/void",
        "/api",
        "/api/{version:[123]}",
        "/api/3/action/{action}",
        "/api/action/{action}",
        "/api/openapi.{extension}",
        "/api/openapi/{api}",
        "/api/splp.{extension}",
        "/api/util/*/*",
        "/api/{version:[12]}/util/*/*",
        "/api/v1/ref",
        "/api/v1/ref/**",
        "/api/v1/agencies/quality",
        "/api/v1/changes",
        "/api/v1/datasets/**",
        "/api/v1/quality/metrics.ttl",
        "/assets/**",
        "/api/v1/forms/{name}",
        "/catalog",
        "/catalog.{extension}",
        "/data.json",
        "/dataset/**",
        "/dumps/{file}",
        "/en",
        "/en/**",
        "/favicon.ico",
        "/favicon.svg",
        "/feeds/{name}.atom",
        "/feeds/{kind}/{id}.atom",
        "/feeds/{name}.json",
        "/feeds/{kind}/{id}.json",
        "/files/**",
        "/id/**",
        "/instansi",
        "/instansi/{name}",
        "/kueri",
        "/laporan-panen/**",
        "/ldes",
        "/ns",
        "/ns.{extension}",
        "/oai",
        "/organization/{name}/catalog",
        "/organization/{name}/catalog.{extension}",
        "/organization/{name}/data.json",
        "/problems/{name}",
        "/ref",
        "/ref/**",
        "/robots.txt",
        "/sitemap.xml",
        "/sitemap/{number}.xml",
        "/sparql",
        "/status",
        "/status.json",
        "/tentang",
        "/void",
        "/void.{extension}"
    };

    /** Queries that clients may also send by POST. */
    private static final String[] PUBLIC_QUERIES = {"/api/3/action/{action}", "/api/action/{action}", "/oai", "/sparql"
    };

    /** Opened by a key with the scope to submit. */
    private static final String SUBMISSIONS = "/api/v1/submissions";

    /** Opened by a key with the scope to manage. */
    private static final String[] MANAGING = {
        "/api/v1/datasets/{name}/withdraw",
        "/api/v1/datasets/{name}/restore",
        "/api/v1/datasets/{name}/edits/return",
        "/api/v1/datasets/{name}/edits/keep"
    };

    /** Written by a key with the scope to manage. */
    private static final String EDITING = "/api/v1/datasets/{name}";

    /** Read by a key with the scope to manage, though it lies among what everybody reads. */
    private static final String EDITS = "/api/v1/datasets/{name}/edits";

    /** Opened by a key with the scope to erase. */
    private static final String[] ERASING = {"/api/v1/datasets/{name}/delete", "/api/v1/datasets/{name}/purge"};

    /** Opened by a key with the scope to operate. */
    private static final String[] OPERATING = {
        "/api/v1/partners", "/api/v1/partners/**", "/api/v1/sources", "/api/v1/sources/**"
    };

    /** Read by a key or a token with the scope to exchange. */
    private static final String EXCHANGING = "/api/v1/exchange/datasets";

    /** Opened by any key: whoever has one keeps it and those made with it. */
    private static final String[] KEYS = {"/api/v1/keys", "/api/v1/keys/**"};

    /** The same in a browser, in both languages: opened by any key in place of a password. */
    private static final String[] KEY_PAGES = {"/kunci", "/kunci/**", "/en/kunci", "/en/kunci/**"};

    /** The operator's desk in both languages: opened, as browsers do, by a key in place of a password. */
    private static final String[] DESK = {"/admin/**", "/en/admin/**"};

    private static final List<String> READ = List.of("GET", "HEAD");
    private static final List<String> WRITE = List.of("POST");
    private static final List<String> READ_AND_WRITE = List.of("GET", "HEAD", "POST");

    /** The methods of every address; of those that fit one the first says. */
    private static final List<Methods> METHODS = List.of(
            new Methods(WRITE, anyMethod(MANAGING)),
            new Methods(WRITE, anyMethod(ERASING)),
            new Methods(READ, anyMethod(EDITS)),
            new Methods(List.of("GET", "HEAD", "PUT"), anyMethod(EDITING)),
            new Methods(WRITE, anyMethod(SUBMISSIONS)),
            new Methods(READ_AND_WRITE, anyMethod(PUBLIC_QUERIES)),
            new Methods(READ, anyMethod(PUBLIC_READS)),
            new Methods(READ, anyMethod(EXCHANGING)),
            new Methods(READ_AND_WRITE, anyMethod(KEYS)),
            new Methods(List.of("GET", "HEAD", "POST", "PUT", "DELETE"), anyMethod(OPERATING)),
            new Methods(READ_AND_WRITE, desk()));

    private record Methods(List<String> names, RequestMatcher address) {}

    private Doors() {}

    /** The methods that may open the address of the request, whatever its own; none where there is no door. */
    static List<String> methods(HttpServletRequest request) {
        return METHODS.stream()
                .filter(it -> it.address().matches(request))
                .findFirst()
                .map(Methods::names)
                .orElse(List.of());
    }

    /** Where people sign in with a browser. */
    static RequestMatcher desk() {
        return new OrRequestMatcher(anyMethod(DESK), keyPages());
    }

    static RequestMatcher keyPages() {
        return anyMethod(KEY_PAGES);
    }

    /** With any method: whoever has a key is told by the door itself which it has. */
    static RequestMatcher keyKeeping() {
        return anyMethod(KEYS);
    }

    static RequestMatcher publicReads() {
        return any(List.of(HttpMethod.GET, HttpMethod.HEAD), PUBLIC_READS);
    }

    static RequestMatcher publicQueries() {
        return any(List.of(HttpMethod.POST), PUBLIC_QUERIES);
    }

    static RequestMatcher submissions() {
        return any(List.of(HttpMethod.POST), SUBMISSIONS);
    }

    static RequestMatcher managing() {
        return new OrRequestMatcher(
                any(List.of(HttpMethod.POST), MANAGING),
                any(List.of(HttpMethod.PUT), EDITING),
                any(List.of(HttpMethod.GET, HttpMethod.HEAD), EDITS));
    }

    static RequestMatcher erasing() {
        return any(List.of(HttpMethod.POST), ERASING);
    }

    /** With any method, as {@link #keyKeeping}. */
    static RequestMatcher operating() {
        return anyMethod(OPERATING);
    }

    static RequestMatcher exchanging() {
        return any(List.of(HttpMethod.GET, HttpMethod.HEAD), EXCHANGING);
    }

    /** Everything that opens with a key alone. */
    static RequestMatcher keyDoors() {
        return new OrRequestMatcher(submissions(), managing(), erasing(), operating(), exchanging(), keyKeeping());
    }

    private static RequestMatcher anyMethod(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .<RequestMatcher>map(
                        it -> PathPatternRequestMatcher.withDefaults().matcher(it))
                .toList());
    }

    private static RequestMatcher any(List<HttpMethod> methods, String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .flatMap(pattern -> methods.stream()
                        .<RequestMatcher>map(method ->
                                PathPatternRequestMatcher.withDefaults().matcher(method, pattern)))
                .toList());
    }
}
