package id.satudata.hub.egress;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;

/** Names that only a test knows, without asking a name server; all others are unknown. */
public record NamedHosts(Map<String, String> addresses) implements DnsResolver {

    /** A client that knows just these names. */
    public EgressClient client(EgressPolicy policy, Clock clock) {
        return new EgressClient(policy, clock, this);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var address = addresses.get(host);
        if (address == null) {
            throw new UnknownHostException(host);
        }
        return new InetAddress[] {InetAddress.ofLiteral(address)};
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
