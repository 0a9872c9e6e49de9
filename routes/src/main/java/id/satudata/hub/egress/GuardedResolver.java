package id.satudata.hub.egress;

import id.satudata.hub.metadata.Reasons;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Resolves a name once for a connection and refuses it when any of its addresses is not public. */
final class GuardedResolver implements DnsResolver {

    private final EgressPolicy policy;
    private final DnsResolver names;

    GuardedResolver(EgressPolicy policy, DnsResolver names) {
        this.policy = policy;
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = names.resolve(host);
        if (!policy.allows(host)) {
            for (var address : addresses) {
                requirePublic(host, address);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private static void requirePublic(String host, InetAddress address) throws Refused {
        if (!PublicAddress.is(address)) {
            throw new Refused(host, address.getHostAddress());
        }
    }

    /** The name leads to an address the hub may not ask. */
    static final class Refused extends UnknownHostException {

        /** Of the words it is told in. */
        static final String CODE = "address-not-public";

        private final String host;
        private final String address;

        private Refused(String host, String address) {
            super(Reasons.of(CODE, host, address).english());
            this.host = host;
            this.address = address;
        }

        String host() {
            return host;
        }

        String address() {
            return address;
        }
    }
}
