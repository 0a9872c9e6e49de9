package id.satudata.hub.connector;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.satudata.hub.metadata.Bytes;
import id.satudata.hub.metadata.ContentHash;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What an operator set for one source beyond its address; what a name means is its connector's. Secrets are never shown.
 *
 * @param marked the names of those that are secrets because an operator said so, whatever they are called
 */
public record SourceSettings(Map<String, String> values, Set<String> marked) {

    public static final SourceSettings NONE = new SourceSettings(Map.of());

    public static final int MOST = 50;
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_VALUE = 20_000;

    private static final Pattern SECRET = Pattern.compile(
            "(?:.*[._-])?(?:key|secret|token|password|passphrase|authorization)", Pattern.CASE_INSENSITIVE);

    /** Settings whose secrets are told by their names. */
    public SourceSettings(Map<String, String> values) {
        this(values, Set.of());
    }

    /** @throws IllegalArgumentException beyond a limit; the message holds no value */
    public SourceSettings {
        if (values.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " settings, not " + values.size());
        }
        values.forEach(SourceSettings::check);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        marked = marked.stream()
                .filter(values::containsKey)
                .filter(it -> !isSecret(it))
                .collect(toUnmodifiableSet());
    }

    private static void check(String name, String value) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "A setting's name has 1 to " + LONGEST_NAME + " characters, not " + name.length());
        }
        if (value.length() > LONGEST_VALUE) {
            throw new IllegalArgumentException(
                    "Setting " + name + " is longer than " + LONGEST_VALUE + " characters: " + value.length());
        }
    }

    /** Whether any setting of this name is kept from eyes, because its last word is {@code key}, {@code token}, {@code password} or such. */
    public static boolean isSecret(String name) {
        return SECRET.matcher(name).matches();
    }

    /** Whether the setting of this name is kept from eyes here. */
    public boolean holdsSecret(String name) {
        return isSecret(name) || marked.contains(name);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** What says where and how the source is read; a new password does not make it another source. */
    public SourceSettings withoutSecrets() {
        SortedMap<String, String> open = new TreeMap<>(values);
        open.keySet().removeIf(this::holdsSecret);
        return new SourceSettings(open);
    }

    /** Another one for any other settings. */
    public ContentHash hash() {
        var told = new StringBuilder();
        values.forEach((name, value) -> told.append(name.length())
                .append(name)
                .append(value.length())
                .append(':')
                .append(value));
        return Bytes.utf8(told.toString()).hash();
    }

    /** The names alone. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
