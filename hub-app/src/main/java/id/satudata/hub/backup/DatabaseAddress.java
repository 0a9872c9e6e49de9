package id.satudata.hub.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.embedded.DatabaseEndpoint;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A JDBC address, as MariaDB's own programs need to have it.
 *
 * @param parameters what stands behind the question mark
 */
record DatabaseAddress(String host, int port, String database, Map<String, String> parameters) {

    /** With several hosts the first one is the primary. */
    private static final Pattern JDBC = Pattern.compile("jdbc:(?:mariadb|mysql):(?:\\w+:)?//"
            + "(?:\\[(?<six>[0-9a-fA-F:.]+)]|(?<host>[\\w.-]+))(?::(?<port>\\d{1,5}))?(?:,[^/]*)?"
            + "/(?<database>[\\w$-]+)(?:\\?(?<parameters>.*))?");

    private static final int DEFAULT_PORT = 3306;

    static DatabaseAddress of(DatabaseEndpoint endpoint) {
        var jdbc = JDBC.matcher(endpoint.url());
        if (!jdbc.matches()) {
            throw BackupFailed.because("address-unreadable");
        }
        return new DatabaseAddress(
                Optional.ofNullable(jdbc.group("six")).orElseGet(() -> jdbc.group("host")),
                Optional.ofNullable(jdbc.group("port")).map(Integer::parseInt).orElse(DEFAULT_PORT),
                jdbc.group("database"),
                parameters(Optional.ofNullable(jdbc.group("parameters")).orElse("")));
    }

    private static Map<String, String> parameters(String text) {
        return Arrays.stream(text.split("&"))
                .map(it -> it.split("=", 2))
                .filter(it -> it.length == 2)
                .collect(Collectors.toMap(it -> it[0], it -> URLDecoder.decode(it[1], UTF_8), (first, _) -> first));
    }

    /** The options file; the programs encrypt and check as the hub's own connections do. */
    String options(String username, String password) {
        return """
                [client]
                protocol=tcp
                host="%s"
                port=%d
                user="%s"
                password="%s"
                default-character-set=utf8mb4
                %s
                """.formatted(host, port, quoted(username), quoted(password), encryption());
    }

    private String encryption() {
        return switch (parameters.getOrDefault("sslMode", "disable")) {
            case "disable" -> "skip-ssl";
            case "trust" -> "ssl\ndisable-ssl-verify-server-cert";
            default -> "ssl\nssl-verify-server-cert" + certificate();
        };
    }

    private String certificate() {
        return Optional.ofNullable(parameters.get("serverSslCert"))
                .map(it -> "\nssl-ca=\"" + quoted(it.startsWith("file:") ? it.substring(5) : it) + '"')
                .orElse("");
    }

    private static String quoted(String value) {
        return value.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
