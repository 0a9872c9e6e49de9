package id.satudata.hub.partner;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an operator set for one partner beyond its address. Secrets are never shown. */
public record PartnerSettings(SortedMap<String, String> values) {

    public static final PartnerSettings NONE = new PartnerSettings(new TreeMap<>());

    /** What may be set for each kind of partner, in the order in which people are asked for it. */
    public static final Map<String, List<String>> KNOWN = Map.of(
            "ckan", List.of("token", "organization", "organizations", "groups", "name-prefix"),
            "hub", List.of("token"),
            "webhook", List.of("secret"),
            "sftp", List.of("user", "password", "private-key", "private-key-password", "host-key", "file"),
            "s3", List.of("access-key", "secret-key", "region", "file"));

    private static final Set<String> SECRETS =
            Set.of("token", "secret", "password", "private-key", "private-key-password", "secret-key");

    public PartnerSettings {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static boolean isSecret(String name) {
        return SECRETS.contains(name);
    }

    /** What may be told. */
    public PartnerSettings open() {
        var open = new TreeMap<>(values);
        open.keySet().removeIf(PartnerSettings::isSecret);
        return new PartnerSettings(open);
    }

    /** The names alone. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
