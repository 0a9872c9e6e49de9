package id.satudata.hub.exchange.ckan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a client passed to an action; query, form and JSON body all come to texts by name. */
record Parameters(Map<String, List<String>> values) {
    private static final Set<String> YES = Set.of("1", "true", "yes", "on", "y", "t");
    private static final int LONGEST_NUMBER = 19;

    Parameters {
        values = Map.copyOf(values);
    }

    Set<String> names() {
        return values.keySet();
    }

    Optional<String> text(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst();
    }

    List<String> texts(String name) {
        return values.getOrDefault(name, List.of());
    }

    String required(String name) {
        return text(name).filter(it -> !it.isBlank()).orElseThrow(() -> CkanFault.invalid(name, "Missing value"));
    }

    /** CKAN's idea of truth. */
    boolean flag(String name, boolean otherwise) {
        return text(name).map(Parameters::isYes).orElse(otherwise);
    }

    private static boolean isYes(String text) {
        return YES.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** A whole number from 0; a larger one than {@code most} counts as {@code most}. */
    long number(String name, long otherwise, long most) {
        var text = text(name).map(String::strip).filter(it -> !it.isEmpty());
        return text.isEmpty() ? otherwise : Math.min(most, number(name, text.get()));
    }

    private static long number(String name, String text) {
        if (text.matches("-\\d{1,19}")) {
            throw CkanFault.invalid(name, "Must be a natural number");
        }
        if (!text.matches("\\+?\\d+")) {
            throw CkanFault.invalid(name, "Invalid integer");
        }
        return text.length() >= LONGEST_NUMBER ? Long.MAX_VALUE : Long.parseLong(text);
    }
}
