package id.satudata.hub.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A version of the hub, such as {@code 0.1.0-SNAPSHOT}.
 *
 * @param name as the build names it
 */
record HubVersion(String name) {

    private static final String BUILD = "META-INF/build-info.properties";
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})(?:\\.(\\d{1,6}))?.*");

    /** This hub's own; one that was not built, as in tests, counts as older than all. */
    static HubVersion own() {
        var build = new ClassPathResource(BUILD, HubVersion.class.getClassLoader());
        if (!build.exists()) {
            return new HubVersion("0.0.0-unbuilt");
        }
        try (var content = build.getInputStream()) {
            var properties = new Properties();
            properties.load(content);
            return new HubVersion(properties.getProperty("build.version", "0.0.0-unbuilt"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + BUILD, e);
        }
    }

    boolean isNewerThan(HubVersion other) {
        return number() > other.number();
    }

    private long number() {
        var parts = NUMBERS.matcher(name);
        if (!parts.matches()) {
            return Long.MAX_VALUE; // of a kind this hub does not know
        }
        var patch = parts.group(3) == null ? 0 : Long.parseLong(parts.group(3));
        return (Long.parseLong(parts.group(1)) * 1_000_000 + Long.parseLong(parts.group(2))) * 1_000_000 + patch;
    }

    @Override
    public String toString() {
        return name;
    }
}
