package id.satudata.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jwt.JWTClaimsSet;
import id.satudata.hub.security.TestIssuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Tokens that an issuer hands to the service of a partner, and others that only look like them. */
final class PartnerTokens {

    private final TestIssuer issuer = new TestIssuer("penerbit");

    /** What a hub is set to that believes this issuer. */
    String[] settings() throws IOException {
        var keys = Files.createDirectories(Path.of("target")).resolve("issuer-keys.json");
        Files.writeString(keys, issuer.keys().toString(), UTF_8);
        return new String[] {
            "--hub.security.tokens.issuer=" + TestIssuer.ISSUER,
            "--hub.security.tokens.audience=" + TestIssuer.HUB,
            "--hub.security.tokens.keys=" + keys.toAbsolutePath()
        };
    }

    /** A sound one of the partner "provinsi". */
    String sound() {
        return soundOf("provinsi");
    }

    String soundOf(String partner) {
        return issuer.rs256(TestIssuer.claims(partner, Instant.now()).build());
    }

    /** One that claims this in place of what a sound one claims. */
    String claiming(String name, String value) {
        return issuer.es256(claims().claim(name, value).build());
    }

    List<String> hostile() {
        var late = Date.from(Instant.now().minusSeconds(120)); // real tokens for a hub that runs by the real clock
        return List.of(
                issuer.rs256(claims().expirationTime(late).build()),
                issuer.rs256(claims().issuer("https://lain.contoh.go.id").build()),
                issuer.rs256(claims().audience("lain").build()),
                new TestIssuer("penerbit").es256(claims().build()),
                "eyJhbGciOiJub25lIn0.eyJwYXJ0bmVyIjoicHJvdmluc2kifQ.",
                "eyJhbGciOiJIUzI1NiJ9.eyJwYXJ0bmVyIjoicHJvdmluc2kifQ.c2FsYWg",
                "a.b.c",
                "sdh_" + "a".repeat(32));
    }

    private static JWTClaimsSet.Builder claims() {
        return TestIssuer.claims("provinsi", Instant.now());
    }
}
