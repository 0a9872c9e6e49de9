package id.satudata.hub.security;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads who holds a sound token, and what it lets them do: exchange for a partner, or nothing.
 *
 * @param partner the claim with the partner's short name
 * @param scope what the token must be good for
 */
record TokenClaims(String partner, String scope) {

    private static final Pattern SUBJECT = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S} ]{1,200}");
    private static final Pattern PARTNER = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    static TokenClaims of(TokenSettings settings) {
        return new TokenClaims(settings.partnerClaim(), settings.scope());
    }

    /** Nothing where it does not say whose it is. */
    Optional<Actor> holder(Jwt token) {
        return text(token.getClaims().get("sub"))
                .filter(it -> SUBJECT.matcher(it).matches() && it.equals(it.strip()))
                .map(it -> holder(Actor.TOKEN + it, token));
    }

    private Actor holder(String name, Jwt token) {
        var named = text(token.getClaims().get(partner))
                .filter(it -> PARTNER.matcher(it).matches());
        return named.isPresent() && isInScope(token)
                ? new Actor(name, Set.of(Scope.EXCHANGE), Optional.empty(), named)
                : new Actor(name, Set.of());
    }

    private boolean isInScope(Jwt token) {
        return Stream.of("scope", "scp")
                .flatMap(it -> words(token.getClaims().get(it)))
                .anyMatch(scope::equals);
    }

    /** Words between blanks, or a list of them: both are in use. */
    private static Stream<String> words(@Nullable Object claim) {
        return switch (claim) {
            case String it -> Arrays.stream(it.split(" ", -1));
            case Collection<?> all ->
                all.stream().filter(String.class::isInstance).map(String.class::cast);
            case null, default -> Stream.empty();
        };
    }

    private static Optional<String> text(@Nullable Object claim) {
        return claim instanceof String it ? Optional.of(it) : Optional.empty();
    }
}
