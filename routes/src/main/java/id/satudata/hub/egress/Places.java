package id.satudata.hub.egress;

import static id.satudata.hub.egress.EgressException.Reason.REFUSED;
import static id.satudata.hub.egress.EgressException.Reason.UNREACHABLE;

import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/** Where hosts are, for connections of other protocols than HTTP: by the same rules, but with another port of its own. */
final class Places {

    private final EgressPolicy policy;
    private final GuardedResolver names;

    Places(EgressPolicy policy, GuardedResolver names) {
        this.policy = policy;
        this.names = names;
    }

    InetSocketAddress of(String host, int port, int usualPort) throws EgressException {
        if (port != usualPort && !policy.allows(host)) {
            throw new EgressException(REFUSED, "port-refused-but", host, port, usualPort);
        }
        try {
            return new InetSocketAddress(names.resolve(host)[0], port);
        } catch (GuardedResolver.Refused e) {
            throw new EgressException(REFUSED, e, GuardedResolver.Refused.CODE, e.host(), e.address());
        } catch (UnknownHostException e) {
            throw new EgressException(UNREACHABLE, e, "name-unknown", host);
        }
    }
}
