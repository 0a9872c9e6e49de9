package id.satudata.hub.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens (JWT) open restricted data beside keys; none are taken where nothing is set.
 *
 * @param issuer who gives them, exactly as their claim {@code iss} has it
 * @param audience what they must be meant for: one of their claim {@code aud}
 * @param keys where the issuer's public keys are, as a JWK set: a file or an https address
 * @param partnerClaim in which claim the partner's short name is
 * @param scope what their claim {@code scope} or {@code scp} must hold
 * @param skew how far the clocks of the issuer and the hub may differ
 * @param refresh how long fetched keys are good before they are fetched again
 */
@ConfigurationProperties("hub.security.tokens")
record TokenProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("") String audience,
        @DefaultValue("") String keys,
        @DefaultValue("partner") String partnerClaim,
        @DefaultValue("exchange") String scope,
        @DefaultValue("30s") Duration skew,
        @DefaultValue("1h") Duration refresh) {}
