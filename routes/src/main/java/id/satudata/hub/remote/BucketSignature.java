package id.satudata.hub.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.metadata.ContentHash;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs questions to a bucket.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html">Signature Version 4</a>
 */
public record BucketSignature(String accessKey, String secretKey, String region) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String SIGNED = "host;x-amz-content-sha256;x-amz-date";
    private static final String NOTHING = ContentHash.of(new byte[0]).hex();

    /** The signature that the settings make; nothing where they name no key. */
    public static Optional<BucketSignature> of(Settings settings) {
        return settings.text("access-key")
                .filter(it -> !it.isBlank())
                .map(it -> new BucketSignature(
                        it.strip(),
                        settings.text("secret-key").orElse("").strip(),
                        settings.text("region").orElse("us-east-1").strip()));
    }

    /**
     * The headers of a question without a body.
     *
     * @param address its query sorted by name and encoded as signatures want it
     */
    public Map<String, String> headers(URI address, Instant now) {
        return headers("GET", address, NOTHING, now);
    }

    /**
     * The headers of any question.
     *
     * @param hash SHA-256 of its body, in hexadecimal
     */
    public Map<String, String> headers(String method, URI address, String hash, Instant now) {
        var moment = MOMENT.format(now);
        var day = moment.substring(0, 8);
        var scope = day + "/" + region + "/s3/aws4_request";
        var path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        var query = address.getRawQuery() == null ? "" : address.getRawQuery();
        var canonical = method + "\n" + path + "\n" + query + "\nhost:" + address.getRawAuthority()
                + "\nx-amz-content-sha256:" + hash + "\nx-amz-date:" + moment + "\n\n" + SIGNED + "\n" + hash;
        var told = "AWS4-HMAC-SHA256\n" + moment + "\n" + scope + "\n"
                + ContentHash.of(canonical.getBytes(UTF_8)).hex();
        var key =
                signed(signed(signed(signed(("AWS4" + secretKey).getBytes(UTF_8), day), region), "s3"), "aws4_request");
        var signature = HexFormat.of().formatHex(signed(key, told));
        return Map.of(
                "x-amz-date",
                moment,
                "x-amz-content-sha256",
                hash,
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=" + accessKey + "/" + scope + ", SignedHeaders=" + SIGNED + ", Signature="
                        + signature);
    }

    private static byte[] signed(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "BucketSignature[" + accessKey + ", " + region + "]";
    }
}
