package id.satudata.hub.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTests {

    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
    private static final TestIssuer ISSUER = new TestIssuer("penerbit");
    private static final TestIssuer FOREIGN = new TestIssuer("penerbit");

    private final Tokens tokens = tokensAt(NOW);

    @Test
    void knowsWhoHoldsASoundToken() {
        var holder =
                new Actor("token:layanan-provinsi", Set.of(Scope.EXCHANGE), Optional.empty(), Optional.of("provinsi"));

        assertThat(holder(ISSUER.rs256(sound().build()))).contains(holder);
        assertThat(holder(ISSUER.es256(sound().build()))).contains(holder);
        assertThat(holder(ISSUER.es256(sound().claim("scope", null)
                        .claim("scp", List.of("openid", "exchange"))
                        .build())))
                .contains(holder);
        assertThat(holder(ISSUER.rs256(
                        sound().audience(List.of("lain", TestIssuer.HUB)).build())))
                .contains(holder);
    }

    @Test
    void takesNoTokenBeforeOrAfterItsTimeSaveForALittleSkew() {
        assertThat(holder(ISSUER.rs256(sound().expirationTime(at(-29)).build())))
                .isPresent();
        assertThat(holder(ISSUER.rs256(sound().expirationTime(at(-31)).build())))
                .isEmpty();
        assertThat(holder(ISSUER.rs256(sound().notBeforeTime(at(29)).build()))).isPresent();
        assertThat(holder(ISSUER.rs256(sound().notBeforeTime(at(31)).build()))).isEmpty();
        assertThat(holder(ISSUER.rs256(sound().expirationTime(null).build())))
                .as("without an end")
                .isEmpty();
    }

    @Test
    void takesNoTokenOfAnotherIssuerOrForAnotherHub() {
        assertThat(holder(ISSUER.rs256(
                        sound().issuer("https://sso.contoh.go.id/realms/lain").build())))
                .isEmpty();
        assertThat(holder(ISSUER.rs256(sound().issuer(null).build()))).isEmpty();
        assertThat(holder(ISSUER.rs256(
                        sound().audience("https://lain.contoh.go.id").build())))
                .isEmpty();
        assertThat(holder(ISSUER.rs256(sound().audience((String) null).build())))
                .isEmpty();
        assertThat(holder(FOREIGN.rs256(sound().build())))
                .as("another key of the same name")
                .isEmpty();
    }

    @Test
    void takesNoOtherAlgorithm() throws JOSEException {
        var claims = sound().build();
        assertThat(holder(new PlainJWT(claims).serialize() + "x")).isEmpty();
        assertThat(holder(new PlainJWT(claims).serialize())).isEmpty();
        var publicKey = ISSUER.rsa().toRSAPublicKey().getEncoded();
        assertThat(holder(signed(JWSAlgorithm.HS256, JOSEObjectType.JWT, new MACSigner(publicKey))))
                .as("the public key as a secret")
                .isEmpty();
        assertThat(holder(signed(JWSAlgorithm.RS512, JOSEObjectType.JWT, new RSASSASigner(ISSUER.rsa()))))
                .isEmpty();
        assertThat(holder(
                        signed(JWSAlgorithm.RS256, new JOSEObjectType("secevent+jwt"), new RSASSASigner(ISSUER.rsa()))))
                .as("made for something else")
                .isEmpty();
        assertThat(holder(signed(JWSAlgorithm.RS256, new JOSEObjectType("at+jwt"), new RSASSASigner(ISSUER.rsa()))))
                .isPresent();
    }

    @Test
    void letsNobodyExchangeWithoutScopeOrPartner() {
        for (var claims : List.of(
                sound().claim("scope", "openid exchange-all").build(),
                sound().claim("scope", null).build(),
                sound().claim("scope", 7).build(),
                sound().claim("partner", null).build(),
                sound().claim("partner", List.of("provinsi")).build(),
                sound().claim("partner", "../provinsi").build())) {
            assertThat(holder(ISSUER.rs256(claims))).contains(new Actor("token:layanan-provinsi", Set.of()));
        }
    }

    @Test
    void nobodyIsWhoHasNoSubject() {
        assertThat(holder(ISSUER.rs256(sound().subject(null).build()))).isEmpty();
        assertThat(holder(ISSUER.rs256(sound().subject("a\nb").build()))).isEmpty();
        assertThat(holder(ISSUER.rs256(sound().subject("   ").build()))).isEmpty();
        assertThat(holder(ISSUER.rs256(sound().subject(" a").build()))).isEmpty();
        assertThat(holder(ISSUER.rs256(sound().subject("x".repeat(201)).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "a.b.c", "e30.e30.e30", "eyJhbGciOiJSUzI1NiJ9..x", "sdh_aaaa", "Bearer a.b.c"})
    void isNotDisturbedByWhatIsNoToken(String presented) {
        assertThat(tokens.recognise(presented)).isInstanceOf(Recognised.Unknown.class);
    }

    @Test
    void isNotDisturbedByHostileHeaders() {
        for (var header : List.of(
                "[".repeat(5_000),
                "{\"alg\":\"none\"}",
                "{\"alg\":\"RS256\",\"crit\":[\"x\"],\"x\":1}",
                "{\"alg\":\"RS256\",\"b64\":false,\"crit\":[\"b64\"]}",
                "{\"alg\":\"RS256\",\"kid\":" + "{\"a\":".repeat(500) + "1" + "}".repeat(500) + "}",
                "{\"alg\":\"RS256\",\"jku\":\"http://169.254.169.254/keys\"}",
                "{\"alg\":\"dir\",\"enc\":\"A256GCM\"}",
                "{\"alg\":7}")) {
            assertThat(tokens.recognise(encoded(header) + "." + encoded("{}") + "." + encoded("tanda")))
                    .as(header.substring(0, Math.min(40, header.length())))
                    .isInstanceOf(Recognised.Unknown.class);
        }
        assertThat(tokens.recognise(encoded("x".repeat(9_000)) + ".e30.e30")).isInstanceOf(Recognised.Unknown.class);
    }

    @Test
    void oneChangedLetterIsEnough() {
        var token = ISSUER.es256(sound().build());
        var parts = token.split("\\.", -1);
        var other = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8).replace("provinsi", "nasional");

        assertThat(holder(parts[0] + "." + encoded(other) + "." + parts[2])).isEmpty();
    }

    @Test
    void knowsNobodyWhereNoneAreTaken() {
        assertThat(Tokens.none().recognise(ISSUER.rs256(sound().build()))).isInstanceOf(Recognised.Unknown.class);
    }

    private static JWTClaimsSet.Builder sound() {
        return TestIssuer.claims("provinsi", NOW);
    }

    private Optional<Actor> holder(String token) {
        return tokens.recognise(token) instanceof Recognised.Holder it ? Optional.of(it.actor()) : Optional.empty();
    }

    private static String signed(JWSAlgorithm algorithm, JOSEObjectType type, JWSSigner signer) throws JOSEException {
        var header = new JWSHeader.Builder(algorithm)
                .keyID(ISSUER.rsa().getKeyID())
                .type(type)
                .build();
        var token = new SignedJWT(header, sound().build());
        token.sign(signer);
        return token.serialize();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static Date at(long seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private static Tokens tokensAt(Instant moment) {
        var settings = new TokenSettings(
                TestIssuer.ISSUER,
                TestIssuer.HUB,
                new TokenSettings.KeyPlace.InFile(Path.of("keys.json")),
                "partner",
                "exchange",
                Duration.ofSeconds(30),
                Duration.ofHours(1));
        return Tokens.of(settings, new ImmutableJWKSet<>(ISSUER.keys()), Clock.fixed(moment, ZoneOffset.UTC));
    }
}
