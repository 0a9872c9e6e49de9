package id.satudata.hub.source.notice;

import id.satudata.hub.egress.EgressClient;
import id.satudata.hub.egress.EgressException;
import id.satudata.hub.egress.EgressException.Reason;
import id.satudata.hub.egress.WebhookSignature;
import id.satudata.hub.source.RunNotice;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Reports by POST to a webhook, signed. What the other side answers is not read beyond its status. */
final class WebhookChannel implements Channel {

    private static final Set<Reason> FOR_GOOD = EnumSet.of(Reason.REFUSED, Reason.NOT_HTTP);
    private static final int REDIRECTS = 300;
    private static final int FAULTS = 400;

    private final EgressClient egress;
    private final NoticePlans plans;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    WebhookChannel(EgressClient egress, NoticePlans plans, Clock clock) {
        this.egress = egress;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public String place(String recipient) {
        return URI.create(recipient).getRawAuthority();
    }

    @Override
    public void deliver(RunNotice notice, RunSummary summary) throws Undelivered {
        var secret = plans.secret(notice.source())
                .orElseThrow(() -> Undelivered.forGood(
                        "The secret that signs it is lost; enter it anew on the page of the reports", null));
        var body = json.writeValueAsBytes(NoticeDocument.of(notice, summary));
        var seconds = clock.instant().getEpochSecond();
        var headers = Map.of(
                "X-SatuDataHub-Delivery",
                notice.deliveryId(),
                "X-SatuDataHub-Timestamp",
                Long.toString(seconds),
                "X-SatuDataHub-Signature",
                WebhookSignature.of(secret, seconds, body));
        var status = post(URI.create(notice.recipient()), headers, body);
        if (status >= REDIRECTS && status < FAULTS) {
            throw Undelivered.forGood(
                    "The webhook answered with status " + status + "; a report is not sent where it redirects to",
                    null);
        }
        if (status < 200 || status >= REDIRECTS) {
            throw Undelivered.forNow("The webhook answered with status " + status, null);
        }
    }

    private int post(URI address, Map<String, String> headers, byte[] body) throws Undelivered {
        try {
            return egress.post(address, headers, "application/json", body, it -> it.status());
        } catch (EgressException e) {
            throw FOR_GOOD.contains(e.reason())
                    ? Undelivered.forGood(String.valueOf(e.getMessage()), e)
                    : Undelivered.forNow(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw Undelivered.forNow("The webhook could not be asked: " + e.getMessage(), e);
        }
    }
}
