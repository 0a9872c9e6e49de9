package id.satudata.hub.egress;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The hosts the operator vouches for: they may have private addresses and any port. Grows while the hub runs; thread-safe. */
public final class AllowedHosts {

    private final Set<String> hosts = ConcurrentHashMap.newKeySet();

    public static AllowedHosts of(Set<String> hosts) {
        var allowed = new AllowedHosts();
        hosts.forEach(allowed::add);
        return allowed;
    }

    public void add(String host) {
        hosts.add(plain(host));
    }

    boolean include(String host) {
        return hosts.contains(plain(host));
    }

    private static String plain(String host) {
        var bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        var rootless = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
        return rootless.toLowerCase(Locale.ROOT);
    }
}
