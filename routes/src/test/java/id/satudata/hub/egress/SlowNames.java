package id.satudata.hub.egress;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;

/** Looks for a name until it is let go, and cannot be interrupted, as the real one. */
record SlowNames(AtomicBoolean looking, CountDownLatch found) implements DnsResolver {

    SlowNames(AtomicBoolean looking) {
        this(looking, new CountDownLatch(1));
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        looking.set(true);
        var isFound = false;
        while (!isFound) {
            try {
                found.await();
                isFound = true;
            } catch (InterruptedException _) {
                // looks on
            }
        }
        throw new UnknownHostException(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
