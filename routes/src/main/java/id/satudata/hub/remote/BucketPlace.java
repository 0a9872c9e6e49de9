package id.satudata.hub.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bucket by its address, {@code https://host/bucket/prefix}.
 *
 * @param prefix what the keys begin with; empty, or with a slash at its end
 */
public record BucketPlace(URI server, String bucket, String prefix) {

    private static final Set<String> DOTS = Set.of(".", "..");

    /** The place that the address of the settings names. */
    public static BucketPlace of(Settings settings) throws Unusable {
        return at(settings.address()).orElseThrow(() -> new Unusable("not-bucket-address", settings.owner()));
    }

    /** The place that an address names; nothing where it names no bucket, or dots that lead out of a folder. */
    public static Optional<BucketPlace> at(URI address) {
        var path = address.getPath() == null ? "" : address.getPath().replaceFirst("^/", "");
        var slash = path.indexOf('/');
        var bucket = slash < 0 ? path : path.substring(0, slash);
        if (address.getRawAuthority() == null
                || !bucket.matches("[A-Za-z0-9._-]{3,63}")
                || Stream.of(path.split("/")).anyMatch(DOTS::contains)) {
            return Optional.empty();
        }
        var prefix = slash < 0 ? "" : path.substring(slash + 1);
        var server = URI.create(address.getScheme() + "://" + address.getRawAuthority());
        var folder = prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
        return Optional.of(new BucketPlace(server, bucket, folder));
    }

    /** Where some of its keys are listed. */
    public URI list(String continuation) {
        var query = new TreeMap<>(Map.of("list-type", "2", "max-keys", "1000", "prefix", prefix));
        if (!continuation.isEmpty()) {
            query.put("continuation-token", continuation);
        }
        return URI.create(server + "/" + bucket + "?"
                + query.entrySet().stream()
                        .map(it -> it.getKey() + "=" + encoded(it.getValue()))
                        .collect(Collectors.joining("&")));
    }

    public URI object(String key) {
        return URI.create(server + "/" + bucket + "/"
                + Stream.of(key.split("/", -1)).map(BucketPlace::encoded).collect(Collectors.joining("/")));
    }

    /** As signatures want it. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
