package id.satudata.hub.security;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** API keys in memory, for tests of other things. */
final class InMemoryApiKeyStore implements ApiKeyStore {
    private record Former(String name, ApiKey.Lock lock, Instant until, Optional<Instant> lastUsed) {}

    private final Map<String, ApiKey> keys = new ConcurrentSkipListMap<>();
    private final Map<String, Former> former = new ConcurrentSkipListMap<>();
    private final List<KeyEvent> events = new CopyOnWriteArrayList<>();

    @Override
    public boolean add(ApiKey key) {
        return keys.putIfAbsent(key.name(), key) == null;
    }

    @Override
    public List<KnownSecret> withPrefix(String prefix) {
        var all = new ArrayList<>(keys.values().stream().map(KnownSecret::ofNow).toList());
        keys.values().forEach(it -> all.addAll(former(it)));
        all.removeIf(it -> !it.lock().prefix().equals(prefix));
        return all;
    }

    @Override
    public boolean isEmpty() {
        return keys.isEmpty();
    }

    @Override
    public void used(KnownSecret secret, Instant moment) {
        var used = Optional.of(moment);
        if (secret.until().isPresent()) {
            former.computeIfPresent(
                    secret.lock().hash(), (_, it) -> new Former(it.name(), it.lock(), it.until(), used));
        } else {
            told(secret.key().name(), it -> new ApiKey.Story(it.made(), it.madeBy(), it.revoked(), used));
        }
    }

    @Override
    public Optional<ApiKey> find(String name) {
        return Optional.ofNullable(keys.get(name));
    }

    @Override
    public List<ApiKey> all() {
        return List.copyOf(keys.values());
    }

    @Override
    public List<KnownSecret> former(ApiKey key) {
        return former.values().stream()
                .filter(it -> it.name().equals(key.name()))
                .sorted(Comparator.comparing(Former::until).reversed())
                .map(it -> new KnownSecret(key, it.lock(), Optional.of(it.until()), it.lastUsed()))
                .toList();
    }

    @Override
    public boolean replace(ApiKey key, ApiKey.Lock now, Instant until) {
        var known = keys.get(key.name());
        if (known == null || !known.lock().equals(key.lock()) || known.isRevoked()) {
            return false;
        }
        var story = known.story();
        former.put(known.lock().hash(), new Former(known.name(), known.lock(), until, story.lastUsed()));
        keys.put(
                known.name(),
                new ApiKey(
                        known.name(),
                        known.note(),
                        now,
                        known.grant(),
                        new ApiKey.Story(story.made(), story.madeBy(), Optional.empty(), Optional.empty())));
        return true;
    }

    @Override
    public boolean revoke(String name, Instant moment) {
        var known = keys.get(name);
        if (known == null || known.isRevoked()) {
            return false;
        }
        told(name, it -> new ApiKey.Story(it.made(), it.madeBy(), Optional.of(moment), it.lastUsed()));
        return true;
    }

    @Override
    public synchronized <T> T alone(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void note(KeyEvent event) {
        events.add(event);
    }

    @Override
    public List<KeyEvent> events(String name, int most) {
        return events.reversed().stream()
                .filter(it -> it.key().equals(name))
                .limit(most)
                .toList();
    }

    private void told(String name, UnaryOperator<ApiKey.Story> change) {
        keys.computeIfPresent(
                name, (_, it) -> new ApiKey(it.name(), it.note(), it.lock(), it.grant(), change.apply(it.story())));
    }
}
