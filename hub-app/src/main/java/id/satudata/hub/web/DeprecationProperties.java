package id.satudata.hub.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Which addresses are on their way out. */
@ConfigurationProperties("hub.web")
record DeprecationProperties(@DefaultValue List<Old> deprecated) {
    DeprecationProperties {
        deprecated = List.copyOf(deprecated);
    }

    /**
     * Addresses that will go.
     *
     * @param path their pattern, such as {@code /api/v1/things/**}
     * @param since from when on nobody should begin to use them (RFC 9745)
     * @param sunset when they go (RFC 8594)
     * @param link a page that says what to use instead
     */
    record Old(
            String path,
            Instant since,
            @Nullable Instant sunset,
            @Nullable URI link) {
        Old {
            Objects.requireNonNull(path, "hub.web.deprecated[].path");
            Objects.requireNonNull(since, "hub.web.deprecated[].since");
            if (sunset != null && sunset.isBefore(since)) {
                throw new IllegalArgumentException("What is at " + path + " cannot go before it is deprecated");
            }
        }

        Optional<Instant> end() {
            return Optional.ofNullable(sunset);
        }

        Optional<URI> more() {
            return Optional.ofNullable(link);
        }
    }
}
