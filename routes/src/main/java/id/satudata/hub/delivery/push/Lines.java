package id.satudata.hub.delivery.push;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A setting that says, line by line, what something here is called there: {@code ours = theirs}. */
record Lines(Map<String, String> pairs) {

    Lines {
        pairs = Map.copyOf(pairs);
    }

    static Lines of(Optional<String> setting) {
        var pairs = new LinkedHashMap<String, String>();
        setting.orElse("").lines().forEach(line -> {
            var equals = line.lastIndexOf('=');
            if (equals > 0 && !line.substring(equals + 1).isBlank()) {
                pairs.put(
                        plain(line.substring(0, equals)),
                        line.substring(equals + 1).strip());
            }
        });
        return new Lines(pairs);
    }

    Optional<String> theirs(String ours) {
        return Optional.ofNullable(pairs.get(plain(ours)));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
