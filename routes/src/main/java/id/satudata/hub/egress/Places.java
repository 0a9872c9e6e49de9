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
            throw new EgressException(
                    REFUSED, host + " is to be asked at port " + port + "; only " + usualPort + " may be asked");
        }
        try {
            return new InetSocketAddress(names.resolve(host)[0], port);
        } catch (GuardedResolver.Refused e) {
            throw new EgressException(REFUSED, String.valueOf(e.getMessage()), e);
        } catch (UnknownHostException e) {
            throw new EgressException(UNREACHABLE, "The name of " + host + " is unknown", e);
        }
    }
}
