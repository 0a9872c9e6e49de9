package id.satudata.hub.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Knows the holders of tokens (JWT, RFC 7519) that one issuer signs: RS256 or ES256, of that issuer, for this hub, and with an
 * end. Everything else is nobody's.
 */
final class Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);
    private static final int LONGEST = 8_192;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    private final Optional<JwtDecoder> decoder;
    private final Optional<TokenClaims> claims;

    private Tokens(Optional<JwtDecoder> decoder, Optional<TokenClaims> claims) {
        this.decoder = decoder;
        this.claims = claims;
    }

    /** Knows nobody. */
    static Tokens none() {
        return new Tokens(Optional.empty(), Optional.empty());
    }

    static Tokens of(TokenSettings settings, JWKSource<SecurityContext> keys, Clock clock) {
        return new Tokens(Optional.of(decoder(settings, keys, clock)), Optional.of(TokenClaims.of(settings)));
    }

    /** Whose token it is, if it is one. */
    Recognised recognise(String presented) {
        return decoder.filter(_ ->
                        presented.length() <= LONGEST && FORM.matcher(presented).matches())
                .flatMap(it -> decoded(it, presented))
                .flatMap(token -> claims.flatMap(it -> it.holder(token)))
                .<Recognised>map(Recognised.Holder::new)
                .orElseGet(Recognised.Unknown::new);
    }

    private static Optional<Jwt> decoded(JwtDecoder decoder, String presented) {
        try {
            return Optional.of(decoder.decode(presented));
        } catch (JwtException refused) {
            LOG.debug("A token was refused: {}", refused.getMessage());
            return Optional.empty();
        }
    }

    private static JwtDecoder decoder(TokenSettings settings, JWKSource<SecurityContext> keys, Clock clock) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, ACCESS_TOKEN, null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWTClaimsSetVerifier((_, _) -> {}); // checked below, by the hub's clock
        var decoder = new NimbusJwtDecoder(processor);
        var times = new JwtTimestampValidator(settings.skew());
        times.setClock(clock);
        times.setAllowEmptyExpiryClaim(false);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                times, new JwtIssuerValidator(settings.issuer()), new JwtAudienceValidator(settings.audience())));
        return decoder;
    }
}
