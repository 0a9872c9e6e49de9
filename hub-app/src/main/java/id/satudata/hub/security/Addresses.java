package id.satudata.hub.security;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Addresses that open alike, each a pattern of paths. */
final class Addresses {

    private final List<String> patterns;

    Addresses(String... patterns) {
        this.patterns = List.of(patterns);
    }

    RequestMatcher withAnyMethod() {
        return new OrRequestMatcher(patterns.stream()
                .<RequestMatcher>map(
                        it -> PathPatternRequestMatcher.withDefaults().matcher(it))
                .toList());
    }

    RequestMatcher with(HttpMethod... methods) {
        return new OrRequestMatcher(patterns.stream()
                .flatMap(pattern -> Arrays.stream(methods)
                        .<RequestMatcher>map(method ->
                                PathPatternRequestMatcher.withDefaults().matcher(method, pattern)))
                .toList());
    }
}
