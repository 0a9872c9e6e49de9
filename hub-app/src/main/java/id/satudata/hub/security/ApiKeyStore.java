package id.satudata.hub.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where API keys are remembered. */
interface ApiKeyStore {
    /** Remembers the key unless its name is taken; says whether it did. */
    boolean add(ApiKey key);

    /** All secrets that begin so, those of now before former ones. */
    List<KnownSecret> withPrefix(String prefix);

    boolean isEmpty();

    void used(KnownSecret secret, Instant moment);

    Optional<ApiKey> find(String name);

    /** All keys there ever were, by name. */
    List<ApiKey> all();

    /** The secrets a key had before, those that end last first. */
    List<KnownSecret> former(ApiKey key);

    /** Gives the key another secret unless it has another one already; the one of before ends then. Says whether it did. */
    boolean replace(ApiKey key, ApiKey.Lock now, Instant until);

    /** Ends the key for good, with all its secrets; says whether it was not ended before. */
    boolean revoke(String name, Instant moment);

    /** Does the work while nobody else does any so, on whatever node: what it reads of keys stays true until it is done. */
    <T> T alone(Supplier<T> work);

    void note(KeyEvent event);

    /** What was done with the key, the latest first. */
    List<KeyEvent> events(String name, int most);
}
