package id.satudata.hub.egress;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;

/** Makes single requests, of whom may be asked, each at the pace of its host and until its deadline. */
final class Calls implements Closeable {

    private final Addresses addresses;
    private final Connections connections;
    private final Pace pace;
    private final ScheduledExecutorService watch;

    Calls(EgressPolicy policy, GuardedResolver names, Waiting waiting) {
        this.addresses = new Addresses(policy);
        this.connections = new Connections(policy.limits(), names);
        this.pace = new Pace(policy.pause(), waiting);
        this.watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("egress-deadlines").factory());
    }

    Addresses addresses() {
        return addresses;
    }

    Deadline deadlineIn(Duration total) throws EgressException {
        return Deadline.in(total, watch);
    }

    /** Sends the request to an address that was checked. */
    Exchange make(HttpUriRequestBase request, URI address, Deadline deadline) throws EgressException {
        pace.keep(address, deadline);
        deadline.watch(request);
        var faults = new Faults(address, deadline);
        try {
            return new Exchange(address, request, connections.open(request, address, deadline), faults);
        } catch (IOException e) {
            throw faults.of(e);
        }
    }

    @Override
    public void close() throws IOException {
        connections.close();
        watch.shutdownNow();
    }
}
