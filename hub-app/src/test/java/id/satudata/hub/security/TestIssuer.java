package id.satudata.hub.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Gives out tokens, as an identity provider beside the hub does. */
public final class TestIssuer {

    public static final String ISSUER = "https://sso.contoh.go.id/realms/data";
    public static final String HUB = "https://data.contoh.go.id";

    private final RSAKey rsa;
    private final ECKey ec;

    public TestIssuer(String name) {
        try {
            rsa = new RSAKeyGenerator(2_048).keyID(name + "-rsa").generate();
            ec = new ECKeyGenerator(Curve.P_256).keyID(name + "-ec").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("Keys cannot be made", e);
        }
    }

    RSAKey rsa() {
        return rsa;
    }

    /** What it publishes. */
    public JWKSet keys() {
        return new JWKSet(List.of(rsa, ec)).toPublicJWKSet();
    }

    /** Claims of a sound token for the partner. */
    public static JWTClaimsSet.Builder claims(String partner, Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(HUB)
                .subject("layanan-provinsi")
                .claim("partner", partner)
                .claim("scope", "openid exchange")
                .notBeforeTime(Date.from(now.minusSeconds(10)))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    public String rs256(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(rsa.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(rsa));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The token cannot be signed", e);
        }
    }

    public String es256(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(ec.getKeyID())
                            .build(),
                    claims);
            token.sign(new ECDSASigner(ec));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The token cannot be signed", e);
        }
    }
}
