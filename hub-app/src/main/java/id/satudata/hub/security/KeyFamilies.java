package id.satudata.hub.security;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All keys at one moment, and which of them were made with which. */
final class KeyFamilies {

    private final List<ApiKey> all;
    private final Instant now;

    KeyFamilies(List<ApiKey> all, Instant now) {
        this.all = List.copyOf(all);
        this.now = now;
    }

    /** The key and all that were made with it, and with those. */
    Set<String> of(String name) {
        var family = new LinkedHashSet<>(Set.of(name));
        while (family.addAll(all.stream()
                .filter(it -> it.story().madeBy().filter(family::contains).isPresent())
                .map(ApiKey::name)
                .toList())) {
            // until nobody is added
        }
        return family;
    }

    /** Those of the key's family that still open. */
    List<String> openIn(String name) {
        var family = of(name);
        return all.stream()
                .filter(it -> family.contains(it.name()) && isOpen(it))
                .map(ApiKey::name)
                .toList();
    }

    /** Whether nobody operates the hub any more once these have ended. */
    boolean nobodyOperatesWithout(Set<String> ending) {
        var operators = all.stream()
                .filter(it -> it.grant().scopes().contains(Scope.OPERATE))
                .toList();
        return operators.stream().anyMatch(it -> ending.contains(it.name()))
                && operators.stream().filter(this::isOpen).allMatch(it -> ending.contains(it.name()));
    }

    private boolean isOpen(ApiKey key) {
        return !key.isRevoked() && !key.grant().isOverAt(now);
    }
}
