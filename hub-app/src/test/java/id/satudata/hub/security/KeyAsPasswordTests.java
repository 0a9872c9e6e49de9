package id.satudata.hub.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

class KeyAsPasswordTests {

    private final ApiKeys keys = new ApiKeys(new InMemoryApiKeyStore(), new SecureRandom(), Clock.systemUTC());
    private final KeyAsPassword manager = new KeyAsPassword(keys);

    @Test
    void aKeyIsAPasswordForAnyName() {
        var secret = keys.draw();
        keys.register("operator", secret, Set.of(Scope.OPERATE), Optional.empty());

        var known = manager.authenticate(presented(secret.reveal()));

        assertThat(known.getPrincipal()).isEqualTo(new Actor("operator", Set.of(Scope.OPERATE)));
        assertThat(known.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("SCOPE_operate");
    }

    @Test
    void aKeyThatRanOutIsAWrongOne() {
        var secret = keys.draw();
        var past = Instant.now(Clock.systemUTC()).minus(Duration.ofDays(1));
        keys.register("operator", secret, Set.of(Scope.OPERATE), Optional.of(past));

        assertThatThrownBy(() -> manager.authenticate(presented(secret.reveal())))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void anOutageIsNotAWrongKey() {
        var away = new KeyAsPassword(new ApiKeys(away(), new SecureRandom(), Clock.systemUTC()));

        assertThatThrownBy(() -> away.authenticate(presented(keys.draw().reveal())))
                .isInstanceOf(AuthenticationServiceException.class)
                .hasCauseInstanceOf(DataAccessResourceFailureException.class);
    }

    private static Authentication presented(String password) {
        return UsernamePasswordAuthenticationToken.unauthenticated("anybody", password);
    }

    private static ApiKeyStore away() {
        return (ApiKeyStore) Proxy.newProxyInstance(
                ApiKeyStore.class.getClassLoader(), new Class<?>[] {ApiKeyStore.class}, (_, _, _) -> {
                    throw new DataAccessResourceFailureException("The database is away");
                });
    }
}
