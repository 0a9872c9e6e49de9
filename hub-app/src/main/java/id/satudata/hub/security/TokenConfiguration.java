package id.satudata.hub.security;

import com.nimbusds.jose.jwk.JWKSet;
import id.satudata.hub.egress.EgressClient;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tokens, where the operator named whose; commands have no doors for them to open. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(TokenProperties.class)
class TokenConfiguration {

    @Bean
    Tokens tokens(TokenProperties properties, ObjectProvider<EgressClient> egress, Clock clock) {
        return TokenSettings.of(properties)
                .map(it -> Tokens.of(it, new KeySet(origin(it, egress), it.refresh(), clock), clock))
                .orElseGet(Tokens::none);
    }

    private static KeySet.Origin origin(TokenSettings settings, ObjectProvider<EgressClient> egress) {
        return switch (settings.keys()) {
            case TokenSettings.KeyPlace.InFile it -> checked(KeyOrigins.file(it.file()), it);
            case TokenSettings.KeyPlace.OnTheWeb it -> KeyOrigins.address(it.address(), egress.getObject());
        };
    }

    /** A file is there or it is not; an issuer may be away for a while when the hub starts. */
    private static KeySet.Origin checked(KeySet.Origin origin, TokenSettings.KeyPlace.InFile place) {
        try {
            JWKSet once = origin.read();
            if (once.getKeys().stream().anyMatch(it -> it.isPrivate())) {
                throw new UnusableTokenSettings("hub.security.tokens.keys names " + place.file()
                        + ", which holds private keys: they are the issuer's alone, and public ones are enough.");
            }
            return origin;
        } catch (IOException | ParseException unreadable) {
            throw new UnusableTokenSettings(
                    "hub.security.tokens.keys names " + place.file()
                            + ", which holds no JWK set with public RSA or EC keys.",
                    unreadable);
        }
    }
}
