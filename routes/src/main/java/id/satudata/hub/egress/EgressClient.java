package id.satudata.hub.egress;

import static id.satudata.hub.egress.EgressException.Reason.NOT_HTTP;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.egress.EgressPolicy.Limits;
import id.satudata.hub.egress.EgressPolicy.Whole;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.FileEntity;
import org.apache.hc.core5.http.message.BasicNameValuePair;

/**
 * The one HTTP client that may leave the machine: it asks only whom it may and stops at every limit. A fetch ends at once when
 * its thread is interrupted, wherever it hangs.
 */
public final class EgressClient implements Closeable {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final EgressPolicy policy;
    private final Addresses addresses;
    private final Connections connections;
    private final Waiting waiting = new Waiting();
    private final Pace pace;
    private final Clock clock;
    private final Places places;
    private final ScheduledExecutorService watch;

    public EgressClient(EgressPolicy policy) {
        this(policy, Clock.systemUTC(), SystemDefaultDnsResolver.INSTANCE);
    }

    EgressClient(EgressPolicy policy, Clock clock, DnsResolver names) {
        this.policy = policy;
        this.addresses = new Addresses(policy);
        var guarded = new GuardedResolver(policy, names);
        this.connections = new Connections(policy.limits(), guarded);
        this.places = new Places(policy, guarded);
        this.pace = new Pace(policy.pause(), waiting);
        this.clock = clock;
        this.watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("egress-deadlines").factory());
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
        return get(new Question(address, accept, headers), policy.limits(), LeastRate.NONE, reading);
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
        return get(
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
        return get(new Question(address, accept, headers, form), policy.limits(), LeastRate.NONE, reading);
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
        var request = new HttpPost(addresses.checked(address));
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
        var request = new HttpPut(addresses.checked(address));
        request.setEntity(new FileEntity(file.toFile(), ContentType.parse(mediaType)));
        return send(request, address, headers, policy.whole().total(), reading);
    }

    private <T> T send(
            HttpUriRequestBase request, URI address, Map<String, String> headers, Duration total, Reading<T> reading)
            throws IOException {
        try (var deadline = Deadline.in(total, watch)) {
            var checked = addresses.checked(address);
            pace.keep(checked, deadline);
            headers.forEach(request::setHeader);
            try (var exchange = open(checked, request, deadline)) {
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
        var host = addresses.checked(address).getHost();
        places.of(host, 0, 0);
    }

    private <T> T get(Question question, Limits limits, LeastRate rate, Reading<T> reading) throws IOException {
        var patience = new Patience(policy.retries(), clock);
        while (true) {
            try {
                return once(question, limits, rate, reading);
            } catch (EgressException e) {
                waiting.pass(patience.pauseAfter(e));
            }
        }
    }

    /** Fetches under way and waits end. */
    @Override
    public void close() throws IOException {
        waiting.close();
        connections.close();
        watch.shutdownNow();
    }

    private <T> T once(Question question, Limits limits, LeastRate rate, Reading<T> reading) throws IOException {
        try (var deadline = Deadline.in(limits.total(), watch)) {
            var address = addresses.checked(question.start());
            for (int hop = 0; hop <= limits.redirects(); hop++) {
                try (var exchange = ask(address, question, deadline)) {
                    var location = exchange.header(HttpHeaders.LOCATION);
                    if (location.isEmpty() || !REDIRECTS.contains(exchange.status())) {
                        return reading.from(exchange.response(limits.bytes(), rate));
                    }
                    address = addresses.redirected(address, location.get());
                }
            }
            throw new EgressException(NOT_HTTP, "redirects-circle", Addresses.shown(question.start()));
        }
    }

    private Exchange ask(URI address, Question question, Deadline deadline) throws EgressException {
        pace.keep(address, deadline);
        var request = request(address, question);
        question.headersFor(address).forEach(request::setHeader);
        request.setHeader(HttpHeaders.ACCEPT, question.accept());
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        return open(address, request, deadline);
    }

    private Exchange open(URI address, HttpUriRequestBase request, Deadline deadline) throws EgressException {
        deadline.watch(request);
        var faults = new Faults(address, deadline);
        try {
            return new Exchange(address, request, connections.open(request, address, deadline), faults);
        } catch (IOException e) {
            throw faults.of(e);
        }
    }

    private static HttpUriRequestBase request(URI address, Question question) {
        if (question.form().isEmpty()) {
            return new HttpGet(address);
        }
        var request = new HttpPost(address);
        request.setEntity(new UrlEncodedFormEntity(
                question.form().entrySet().stream()
                        .map(it -> new BasicNameValuePair(it.getKey(), it.getValue()))
                        .toList(),
                UTF_8));
        return request;
    }
}
