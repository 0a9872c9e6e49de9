package id.satudata.hub.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Every address that opens, and to whom; whatever is not listed here stays shut. */
final class Doors {

    /** Opened by a key with the scope to submit. */
    private static final Addresses SUBMISSIONS = new Addresses("/api/v1/submissions");

    /** Opened by a key with the scope to manage. */
    private static final Addresses MANAGING = new Addresses(
            "/api/v1/datasets/{name}/withdraw",
            "/api/v1/datasets/{name}/restore",
            "/api/v1/datasets/{name}/edits/return",
            "/api/v1/datasets/{name}/edits/keep");

    /** Written by a key with the scope to manage. */
    private static final Addresses EDITING = new Addresses("/api/v1/datasets/{name}");

    /** Read by a key with the scope to manage, though it lies among what everybody reads. */
    private static final Addresses EDITS = new Addresses("/api/v1/datasets/{name}/edits");

    /** Opened by a key with the scope to erase. */
    private static final Addresses ERASING =
            new Addresses("/api/v1/datasets/{name}/delete", "/api/v1/datasets/{name}/purge");

    /** Opened by a key with the scope to operate. */
    private static final Addresses OPERATING =
            new Addresses("/api/v1/partners", "/api/v1/partners/**", "/api/v1/sources", "/api/v1/sources/**");

    /** Read by a key or a token with the scope to exchange. */
    private static final Addresses EXCHANGING = new Addresses("/api/v1/exchange/datasets");

    /** Opened by any key: whoever has one keeps it and those made with it. */
    private static final Addresses KEYS = new Addresses("/api/v1/keys", "/api/v1/keys/**");

    /** The same in a browser, in both languages: opened by any key in place of a password. */
    private static final Addresses KEY_PAGES = new Addresses("/kunci", "/kunci/**", "/en/kunci", "/en/kunci/**");

    /** The operator's desk in both languages: opened, as browsers do, by a key in place of a password. */
    private static final Addresses DESK = new Addresses("/admin/**", "/en/admin/**");

    private static final List<String> READ = List.of("GET", "HEAD");
    private static final List<String> WRITE = List.of("POST");
    private static final List<String> READ_AND_WRITE = List.of("GET", "HEAD", "POST");

    /** The methods of every address; of those that fit one the first says. */
    private static final List<Methods> METHODS = List.of(
            new Methods(WRITE, MANAGING.withAnyMethod()),
            new Methods(WRITE, ERASING.withAnyMethod()),
            new Methods(READ, EDITS.withAnyMethod()),
            new Methods(List.of("GET", "HEAD", "PUT"), EDITING.withAnyMethod()),
            new Methods(WRITE, SUBMISSIONS.withAnyMethod()),
            new Methods(READ_AND_WRITE, OpenDoors.QUERIES.withAnyMethod()),
            new Methods(READ, OpenDoors.READS.withAnyMethod()),
            new Methods(READ, EXCHANGING.withAnyMethod()),
            new Methods(READ_AND_WRITE, KEYS.withAnyMethod()),
            new Methods(List.of("GET", "HEAD", "POST", "PUT", "DELETE"), OPERATING.withAnyMethod()),
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
        return new OrRequestMatcher(DESK.withAnyMethod(), keyPages());
    }

    static RequestMatcher keyPages() {
        return KEY_PAGES.withAnyMethod();
    }

    /** With any method: whoever has a key is told by the door itself which it has. */
    static RequestMatcher keyKeeping() {
        return KEYS.withAnyMethod();
    }

    static RequestMatcher publicReads() {
        return OpenDoors.READS.with(HttpMethod.GET, HttpMethod.HEAD);
    }

    static RequestMatcher publicQueries() {
        return OpenDoors.QUERIES.with(HttpMethod.POST);
    }

    static RequestMatcher submissions() {
        return SUBMISSIONS.with(HttpMethod.POST);
    }

    static RequestMatcher managing() {
        return new OrRequestMatcher(
                MANAGING.with(HttpMethod.POST),
                EDITING.with(HttpMethod.PUT),
                EDITS.with(HttpMethod.GET, HttpMethod.HEAD));
    }

    static RequestMatcher erasing() {
        return ERASING.with(HttpMethod.POST);
    }

    /** With any method, as {@link #keyKeeping}. */
    static RequestMatcher operating() {
        return OPERATING.withAnyMethod();
    }

    static RequestMatcher exchanging() {
        return EXCHANGING.with(HttpMethod.GET, HttpMethod.HEAD);
    }

    /** Everything that opens with a key alone. */
    static RequestMatcher keyDoors() {
        return new OrRequestMatcher(submissions(), managing(), erasing(), operating(), exchanging(), keyKeeping());
    }
}
