package id.satudata.hub.egress;

import static id.satudata.hub.egress.EgressException.Reason.NOT_HTTP;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.satudata.hub.egress.EgressPolicy.Limits;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicNameValuePair;

/** Puts questions, follows where they are sent on to, and tries again when that may help. */
final class Fetching {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final EgressPolicy policy;
    private final Calls calls;
    private final Waiting waiting;
    private final Clock clock;

    Fetching(EgressPolicy policy, Calls calls, Waiting waiting, Clock clock) {
        this.policy = policy;
        this.calls = calls;
        this.waiting = waiting;
        this.clock = clock;
    }

    <T> T get(Question question, Limits limits, LeastRate rate, Reading<T> reading) throws IOException {
        var patience = new Patience(policy.retries(), clock);
        while (true) {
            try {
                return once(question, limits, rate, reading);
            } catch (EgressException e) {
                waiting.pass(patience.pauseAfter(e));
            }
        }
    }

    private <T> T once(Question question, Limits limits, LeastRate rate, Reading<T> reading) throws IOException {
        try (var deadline = calls.deadlineIn(limits.total())) {
            var address = calls.addresses().checked(question.start());
            for (int hop = 0; hop <= limits.redirects(); hop++) {
                try (var exchange = ask(address, question, deadline)) {
                    var location = exchange.header(HttpHeaders.LOCATION);
                    if (location.isEmpty() || !REDIRECTS.contains(exchange.status())) {
                        return reading.from(exchange.response(limits.bytes(), rate));
                    }
                    address = calls.addresses().redirected(address, location.get());
                }
            }
            throw new EgressException(NOT_HTTP, "redirects-circle", Addresses.shown(question.start()));
        }
    }

    private Exchange ask(URI address, Question question, Deadline deadline) throws EgressException {
        var request = request(address, question);
        question.headersFor(address).forEach(request::setHeader);
        request.setHeader(HttpHeaders.ACCEPT, question.accept());
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        return calls.make(request, address, deadline);
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
