package id.satudata.hub.security;

import java.time.Instant;
import java.util.List;

/** Where API keys are remembered. */
interface ApiKeyStore {
    /** Remembers the key unless its name is taken; says whether it did. */
    boolean add(ApiKey key);

    List<ApiKey> withPrefix(String prefix);

    boolean isEmpty();

    void used(String name, Instant moment);
}
