package id.satudata.hub.security;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** API keys in memory, for tests of other things. */
final class InMemoryApiKeyStore implements ApiKeyStore {
    private final Map<String, ApiKey> keys = new ConcurrentHashMap<>();

    @Override
    public boolean add(ApiKey key) {
        return keys.putIfAbsent(key.name(), key) == null;
    }

    @Override
    public List<ApiKey> withPrefix(String prefix) {
        return keys.values().stream().filter(it -> it.prefix().equals(prefix)).toList();
    }

    @Override
    public boolean isEmpty() {
        return keys.isEmpty();
    }

    @Override
    public void used(String name, Instant moment) {
        keys.computeIfPresent(
                name,
                (_, it) -> new ApiKey(
                        it.name(),
                        it.prefix(),
                        it.hash(),
                        it.scopes(),
                        it.created(),
                        it.expires(),
                        Optional.of(moment)));
    }
}
