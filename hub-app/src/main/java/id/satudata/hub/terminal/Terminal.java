package id.satudata.hub.terminal;

import java.io.Console;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of the terminal the hub was started from. */
public final class Terminal {

    private static final Locale INDONESIAN = Locale.of("id");

    private Terminal() {}

    /** Whether the hub's own output goes to a screen. */
    public static boolean isScreen() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /** Indonesian, or English where the terminal asks for it. */
    static Locale language(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(it -> environment.getOrDefault(it, ""))
                .filter(it -> !it.isBlank())
                .findFirst()
                .filter(it -> it.startsWith("en"))
                .map(_ -> Locale.ENGLISH)
                .orElse(INDONESIAN);
    }
}
