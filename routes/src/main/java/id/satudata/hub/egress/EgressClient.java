package id.satudata.hub.egress;

import id.satudata.hub.egress.EgressPolicy.Whole;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.FileEntity;

/**
 * The one HTTP client that may leave the machine: it asks only whom it may and stops at every limit. A fetch ends at once when
 * its thread is interrupted, wherever it hangs.
 */
public final class EgressClient implements Closeable {

    private final EgressPolicy policy;
    private final Waiting waiting = new Waiting();
    private final Places places;
    private final Calls calls;
    private final Fetching fetching;

    public EgressClient(EgressPolicy policy) {
        this(policy, Clock.systemUTC(), SystemDefaultDnsResolver.INSTANCE);
    }

    EgressClient(EgressPolicy policy, Clock clock, DnsResolver names) {
        this.policy = policy;
        var guarded = new GuardedResolver(policy, names);
        this.places = new Places(policy, guarded);
        this.calls = new Calls(policy, guarded, waiting);
        this.fetching = new Fetching(policy, calls, waiting, clock);
    }

    /**
     * Fetches an address and reads the answer, whatever its status; tries again when that may help, and waits where it is asked to.
     *
     * @param accept the media types wanted, as in the Accept header
     * @throws EgressException when there is no answer within the limits
     * @throws IOException what the reading throws
     */
    public <T> T get(URI address, String accept, Reading<T> reading) throws IOException {
        return get(address, accept, Map.of(), reading);
    }

    /**
     * The same, with further headers; they may hold secrets and are sent to the host of the address alone, not to one it
     * redirects to.
     *
     * @throws EgressException when there is no answer within the limits
     * @throws IOException what the reading throws
     */
    public <T> T get(URI address, String accept, Map<String, String> headers, Reading<T> reading) throws IOException {
        return fetching.get(new Question(address, accept, headers), policy.limits(), LeastRate.NONE, reading);
    }

    /** Bytes of the longest answer that may hold a whole catalogue. */
    public long largestWhole() {
        return policy.whole().bytes();
    }

    /**
     * As {@link #get}, for an answer that holds a whole catalogue instead of a page of it: it may be as long as {@link #largestWhole}.
     * The reading must not keep it in memory.
     *
     * @throws EgressException when there is no answer within the limits
     * @throws IOException what the reading throws
     */
    public <T> T getWhole(URI address, String accept, Reading<T> reading) throws IOException {
        return getWhole(address, accept, Map.of(), reading);
    }

    /**
     * The same, with further headers, which are sent to the host of the address alone.
     *
     * @throws EgressException when there is no answer within the limits
     * @throws IOException what the reading throws
     */
    public <T> T getWhole(URI address, String accept, Map<String, String> headers, Reading<T> reading)
            throws IOException {
        return fetching.get(
                new Question(address, accept, headers),
                policy.whole().over(policy.limits()),
                Whole.rate(policy.limits()),
                reading);
    }

    /**
     * Puts a question by POST, as a form, and reads the answer as {@link #get} does. It must be one that may be asked again and
     * again; the form is sent wherever the address redirects, so it must hold no secrets.
     *
     * @throws EgressException when there is no answer within the limits
     * @throws IOException what the reading throws
     */
    public <T> T ask(
            URI address, String accept, Map<String, String> headers, Map<String, String> form, Reading<T> reading)
            throws IOException {
        return fetching.get(new Question(address, accept, headers, form), policy.limits(), LeastRate.NONE, reading);
    }

    /**
     * Where a host is, for a connection of another protocol, which must go to this address and not ask for the name again.
     *
     * @param usualPort the one the protocol has; another may be asked only of hosts the operator vouches for
     * @throws EgressException when the host may not be asked, or its name is unknown
     */
    public InetSocketAddress place(String host, int port, int usualPort) throws EgressException {
        return places.of(host, port, usualPort);
    }

    /**
     * Hands something in by POST, once: it is neither tried again nor sent where the address redirects to, which the reading
     * sees as the answer it is.
     *
     * @param headers may hold secrets
     * @throws EgressException when there is no answer within the limits
     * @throws IOException what the reading throws
     */
    public <T> T post(URI address, Map<String, String> headers, String mediaType, byte[] body, Reading<T> reading)
            throws IOException {
        var request = new HttpPost(calls.addresses().checked(address));
        request.setEntity(new ByteArrayEntity(body, ContentType.parse(mediaType)));
        return send(request, address, headers, policy.limits().total(), reading);
    }

    /**
     * Puts a file there, once, as {@link #post} hands something in; it may take as long as the fetch of a whole catalogue.
     *
     * @param headers may hold secrets
     * @throws EgressException when there is no answer within the limits
     * @throws IOException what the reading throws
     */
    public <T> T put(URI address, Map<String, String> headers, String mediaType, Path file, Reading<T> reading)
            throws IOException {
        var request = new HttpPut(calls.addresses().checked(address));
        request.setEntity(new FileEntity(file.toFile(), ContentType.parse(mediaType)));
        return send(request, address, headers, policy.whole().total(), reading);
    }

    private <T> T send(
            HttpUriRequestBase request, URI address, Map<String, String> headers, Duration total, Reading<T> reading)
            throws IOException {
        try (var deadline = calls.deadlineIn(total)) {
            headers.forEach(request::setHeader);
            try (var exchange = calls.make(request, calls.addresses().checked(address), deadline)) {
                return reading.from(exchange.response(policy.limits().bytes(), LeastRate.NONE));
            }
        }
    }

    /**
     * Whether an address may be asked, as far as that can be told without asking it.
     *
     * @throws EgressException when it may not, or its name is unknown
     */
    public void check(URI address) throws EgressException {
        var host = calls.addresses().checked(address).getHost();
        places.of(host, 0, 0);
    }

    /** Fetches under way and waits end. */
    @Override
    public void close() throws IOException {
        waiting.close();
        calls.close();
    }
}
