package id.satudata.hub.admin;

import id.satudata.hub.connector.Source;
import id.satudata.hub.source.AdHocSource;
import id.satudata.hub.source.TerminalWords;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A source as an operator names it on the spot.
 *
 * @param settings each {@code NAME=VALUE}, or {@code NAME=@FILE}
 * @param consent what the operator says of the owner's consent
 */
record SourceRequest(String kind, String url, List<String> settings, Optional<String> consent) {

    private static final String SETTING = "--setting=";

    /** Whether one suits its kind of source is the connector's to say. */
    private static final Set<String> SCHEMES =
            Set.of("http", "https", "sftp", "mariadb", "mysql", "postgresql", "postgres");

    SourceRequest {
        settings = List.copyOf(settings);
    }

    /** From words such as {@code --kind ckan --url=https://… --setting=NAME=VALUE}. */
    static SourceRequest of(List<String> words) {
        var settings = words.stream()
                .filter(it -> it.startsWith(SETTING))
                .map(it -> it.substring(SETTING.length()))
                .toList();
        return new SourceRequest(
                option(words, "--kind"),
                option(words, "--url"),
                settings,
                Optional.of(option(words, "--consent")).filter(it -> !it.isBlank()));
    }

    /** The value of {@code --name value} or {@code --name=value}; empty when it was not given. */
    private static String option(List<String> words, String name) {
        for (var i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(name + "=")) {
                return words.get(i).substring(name.length() + 1);
            }
            if (words.get(i).equals(name) && i + 1 < words.size()) {
                return words.get(i + 1);
            }
        }
        return "";
    }

    /** The source; nothing where it cannot be one of these kinds, which is told. */
    Optional<Source> source(Set<String> kinds, PrintStream out, TerminalWords words) {
        if (kind.isBlank() || url.isBlank()) {
            out.println(words.of("harvest-usage", String.join("|", kinds)));
            return Optional.empty();
        }
        if (!kinds.contains(kind)) {
            out.println(words.of("harvest-bad-kind", kind, String.join(", ", kinds)));
            return Optional.empty();
        }
        var address = address();
        if (address.isEmpty()) {
            out.println(words.of("harvest-bad-url", url));
            return Optional.empty();
        }
        try {
            return Optional.of(AdHocSource.of(kind, address.get(), GivenSettings.of(settings)));
        } catch (BadSetting e) {
            out.println(words.of("harvest-bad-setting", e.reason()));
            return Optional.empty();
        }
    }

    private Optional<URI> address() {
        return kind.equals("folder") ? folder(url.strip()) : remote(url.strip());
    }

    private static Optional<URI> remote(String url) {
        try {
            var uri = URI.create(url);
            var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            return SCHEMES.contains(scheme) && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<URI> folder(String url) {
        try {
            var path = url.startsWith("file:") ? Path.of(URI.create(url)) : Path.of(url);
            return Optional.of(path.toAbsolutePath().normalize())
                    .filter(Files::isDirectory)
                    .map(Path::toUri);
        } catch (IllegalArgumentException notAPath) {
            return Optional.empty();
        }
    }
}
