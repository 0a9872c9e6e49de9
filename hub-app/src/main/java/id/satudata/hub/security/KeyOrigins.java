package id.satudata.hub.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** Reads the public keys of an issuer from where they are. */
final class KeyOrigins {

    private static final int LARGEST = 1 << 20;
    private static final int LEAST_BITS = 2_048;
    private static final String JWK_SET = "application/jwk-set+json, application/json;q=0.9";

    private KeyOrigins() {}

    static KeySet.Origin file(Path file) {
        return () -> {
            try (var content = Files.newInputStream(file)) {
                return parsed(text(content));
            }
        };
    }

    /** Over the one client that may leave the machine; keys that another address answers are nobody's. */
    static KeySet.Origin address(URI address, EgressClient egress) {
        return () -> parsed(egress.get(address, JWK_SET, it -> read(address, it)));
    }

    private static String read(URI address, EgressResponse response) throws IOException {
        response.requireSuccess();
        if (!response.finalUri().equals(address)) {
            throw new IOException("The keys are redirected to another address");
        }
        return text(response.body());
    }

    private static String text(InputStream content) throws IOException {
        var bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("A set of keys has at most " + LARGEST + " bytes");
        }
        return new String(bytes, UTF_8);
    }

    private static JWKSet parsed(String json) throws ParseException {
        var keys = JWKSet.parse(json).getKeys().stream()
                .filter(KeyOrigins::isTrustworthy)
                .toList();
        if (keys.isEmpty()) {
            throw new ParseException("No key in the set is one of RSA with at least 2048 bits, or of P-256", 0);
        }
        return new JWKSet(keys);
    }

    private static boolean isTrustworthy(JWK key) {
        return switch (key) {
            case RSAKey it -> it.size() >= LEAST_BITS;
            case ECKey it -> it.getCurve().equals(Curve.P_256);
            default -> false;
        };
    }
}
