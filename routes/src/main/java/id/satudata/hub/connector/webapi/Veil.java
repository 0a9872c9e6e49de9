package id.satudata.hub.connector.webapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.connector.SourceUnreadable;
import id.satudata.hub.metadata.Reasoned;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Covers the secrets of a source wherever they would be seen: in what is said of a failure, and in what a server sends back. */
final class Veil {

    private static final String COVER = "•••";

    private final List<String> secrets;

    private Veil(List<String> secrets) {
        this.secrets = secrets;
    }

    static Veil over(SourceSettings settings) {
        return new Veil(settings.values().entrySet().stream()
                .filter(it -> settings.holdsSecret(it.getKey()))
                .flatMap(it -> Stream.of(
                        it.getValue(),
                        encoded(it.getValue()),
                        encoded(it.getValue()).replace("%20", "+")))
                .filter(it -> !it.isBlank())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    String cover(String text) {
        var covered = text;
        for (var secret : secrets) {
            covered = covered.replace(secret, COVER);
        }
        return covered;
    }

    /** The failure itself, unless its words or those of its causes hold a secret: then only its covered words. */
    IOException cover(IOException failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            var words = String.valueOf(it.getMessage());
            if (!cover(words).equals(words)) {
                // without its cause, which says the secret too
                return new SourceUnreadable(Reasoned.of(failure).mapped(this::cover));
            }
        }
        return failure;
    }
}
