package id.satudata.hub.source.secret;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.satudata.hub.connector.SourceSettings;
import id.satudata.hub.metadata.SourceId;
import id.satudata.hub.sealing.Sealer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The settings of sources as they are stored: the open ones as text, the secret ones sealed. */
public final class StoredSettings {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SecretRows rows;
    private final Sealer sealer;

    StoredSettings(SecretRows rows, Sealer sealer) {
        this.rows = rows;
        this.sealer = sealer;
    }

    /**
     * The settings of a source; those that no longer open are missing.
     *
     * @param open what stands in its own row
     */
    public SourceSettings read(SourceId source, @Nullable String open) {
        var values = new HashMap<>(parsed(open));
        var marked = new HashSet<String>();
        rows.of(source)
                .forEach((name, box) -> sealer.open(source.value(), name, box).ifPresent(value -> {
                    values.put(name, value);
                    marked.add(name);
                }));
        return new SourceSettings(values, marked);
    }

    /** The names of its secrets that nothing opens any more. */
    public Set<String> locked(SourceId source) {
        return rows.of(source).entrySet().stream()
                .filter(it ->
                        sealer.open(source.value(), it.getKey(), it.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    /**
     * Seals and stores the secrets among its settings, and forgets all others it had.
     *
     * @return what shall stand in its own row: the open settings; none are no text
     */
    public @Nullable String write(SourceId source, SourceSettings settings) {
        var before = rows.of(source);
        settings.values().forEach((name, value) -> {
            var box = before.remove(name);
            if (settings.holdsSecret(name)) {
                keep(source, name, value, box);
            } else if (box != null) {
                rows.drop(source, Set.of(name));
            }
        });
        rows.drop(source, before.keySet());
        return text(settings.withoutSecrets());
    }

    /** As {@link #write}, but for the secrets that do not open: they are not forgotten, so that somebody enters them anew. */
    public @Nullable String writeOver(SourceId source, SourceSettings settings) {
        var locked = rows.of(source);
        locked.keySet().retainAll(locked(source));
        var open = write(source, settings);
        locked.keySet().removeAll(settings.values().keySet());
        locked.forEach((name, box) -> rows.put(source, name, box));
        return open;
    }

    /** Seals what lies open or under an older key, and leaves alone what does not open; returns what {@link #write} does. */
    @Nullable String resealed(SourceId source, @Nullable String open) {
        var before = rows.of(source);
        var settings = read(source, open);
        settings.values().forEach((name, value) -> {
            if (settings.holdsSecret(name)) {
                keep(source, name, value, before.get(name));
            }
        });
        return text(settings.withoutSecrets());
    }

    private void keep(SourceId source, String name, String value, Sealer.@Nullable Box before) {
        var same = before != null
                && !sealer.isOutdated(before)
                && sealer.open(source.value(), name, before)
                        .filter(value::equals)
                        .isPresent();
        if (!same) {
            rows.put(source, name, sealer.seal(source.value(), name, value));
        }
    }

    /** Whether something of the source's is stored as it should not be: a secret in the open, or under an older key. */
    boolean isToBeSealed(SourceId source, @Nullable String open) {
        return parsed(open).keySet().stream().anyMatch(SourceSettings::isSecret)
                || rows.of(source).entrySet().stream()
                        .anyMatch(it -> sealer.isOutdated(it.getValue())
                                && sealer.open(source.value(), it.getKey(), it.getValue())
                                        .isPresent());
    }

    private static @Nullable String text(SourceSettings open) {
        return open.isEmpty() ? null : JSON.writeValueAsString(open.values());
    }

    private static Map<String, String> parsed(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {});
    }
}
