package id.satudata.hub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Turns what a server printed before it gave up into one sentence.
 *
 * @param server the server's name and version
 * @param folder its part of the data folder
 * @param console what it printed
 * @param damage the sentence for damaged data, which tells what to do about it
 */
record StartDiagnosis(String server, Path folder, Path console, String damage) {

    private static final Pattern LIBRARY = Pattern.compile("error while loading shared libraries: ([^:]+):");
    private static final Pattern PORT = Pattern.compile("Address already in use|Bind on TCP/IP port");
    private static final Pattern MEMORY = Pattern.compile(
            "Cannot allocate memory|insufficient memory|java\\.lang\\.OutOfMemoryError|Could not reserve enough space");
    private static final Pattern LOCKED = Pattern.compile("Unable to lock|failed to obtain node lock");
    private static final Pattern DAMAGED =
            Pattern.compile("(?i)corrupt|checksum failed|IndexFormatToo|aria control file"
                    + "|mysql\\.\\w+' doesn't exist|storage engine: InnoDB|cannot upgrade a node");
    private static final Pattern FORBIDDEN =
            Pattern.compile("AccessDeniedException|Permission denied|Operation not permitted");
    /** Times and thread names before the complaint help nobody. */
    private static final Pattern COMPLAINT =
            Pattern.compile("(?m)^.*?(?:\\[ERROR]|ERROR:|fatal exception while booting Elasticsearch)(.*)$");

    ServerStartFailed explain(int port) {
        var printed = printed();
        return causes(port).entrySet().stream()
                .flatMap(cause ->
                        cause.getKey().matcher(printed).results().limit(1).map(cause.getValue()))
                .findFirst()
                .orElseGet(() -> ServerStartFailed.because("not-started", server, complaint(printed), console));
    }

    private Map<Pattern, Function<MatchResult, ServerStartFailed>> causes(int port) {
        var causes = new LinkedHashMap<Pattern, Function<MatchResult, ServerStartFailed>>();
        causes.put(LIBRARY, it -> ServerStartFailed.because("library-missing", server, it.group(1)));
        causes.put(PORT, _ -> ServerStartFailed.because(Ports.TAKEN, server, Integer.toString(port)));
        causes.put(MEMORY, _ -> ServerStartFailed.because("memory-refused", server, console));
        causes.put(LOCKED, _ -> ServerStartFailed.because("data-in-use", folder));
        causes.put(DAMAGED, _ -> ServerStartFailed.because(damage, server, folder, console));
        causes.put(FORBIDDEN, _ -> ServerStartFailed.because("data-forbidden", server, folder, console));
        return causes;
    }

    private static String complaint(String printed) {
        var lines = COMPLAINT.matcher(printed).results().map(it -> it.group(1)).toList();
        return lines.isEmpty() ? lastLine(printed) : lines.getFirst().strip();
    }

    private static String lastLine(String printed) {
        List<String> lines = printed.lines().filter(it -> !it.isBlank()).toList();
        return lines.isEmpty() ? "-" : lines.getLast().strip();
    }

    /** Not as UTF-8 text that must be valid: a damaged server may print anything. */
    private String printed() {
        try {
            return Files.exists(console) ? Files.readString(console, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + console, e);
        }
    }
}
