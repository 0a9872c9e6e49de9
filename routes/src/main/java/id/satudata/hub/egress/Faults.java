package id.satudata.hub.egress;

import static id.satudata.hub.egress.EgressException.Reason.NOT_HTTP;
import static id.satudata.hub.egress.EgressException.Reason.REFUSED;
import static id.satudata.hub.egress.EgressException.Reason.STOPPED;
import static id.satudata.hub.egress.EgressException.Reason.TOO_SLOW;
import static id.satudata.hub.egress.EgressException.Reason.UNREACHABLE;
import static id.satudata.hub.egress.EgressException.Reason.UNTRUSTED;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.NoHttpResponseException;

/** Puts what went wrong in one fetch into plain words. */
final class Faults {

    private final URI address;
    private final Deadline deadline;

    Faults(URI address, Deadline deadline) {
        this.address = address;
        this.deadline = deadline;
    }

    EgressException of(IOException fault) {
        if (fault instanceof EgressException known) {
            return known;
        }
        if (deadline.isStopped()) {
            return new EgressException(STOPPED, fault, "fetch-of-stopped", shown());
        }
        if (deadline.hasPassed()) {
            return new EgressException(TOO_SLOW, fault, "not-finished", shown());
        }
        return switch (fault) {
            case GuardedResolver.Refused it ->
                new EgressException(REFUSED, it, GuardedResolver.Refused.CODE, it.host(), it.address());
            case UnknownHostException it -> new EgressException(UNREACHABLE, it, "name-unknown", shown());
            case ConnectException it -> new EgressException(UNREACHABLE, it, "nobody-listens", shown());
            case ConnectTimeoutException it -> new EgressException(UNREACHABLE, it, "nobody-answers", shown());
            case SocketTimeoutException it -> new EgressException(TOO_SLOW, it, "stopped-answering", shown());
            case SSLPeerUnverifiedException it -> new EgressException(UNTRUSTED, it, "certificate-of-another", shown());
            case SSLHandshakeException it
            when it.getCause() instanceof CertificateException ->
                new EgressException(UNTRUSTED, it, "certificate-untrusted", shown());
            case SSLException it ->
                new EgressException(UNREACHABLE, it, "no-trustworthy-connection", shown(), words(it));
            case ClientProtocolException it -> new EgressException(NOT_HTTP, it, "no-http", shown());
            case MessageConstraintException it -> new EgressException(NOT_HTTP, it, "no-http", shown());
            case NoHttpResponseException it -> new EgressException(UNREACHABLE, it, "closed-without-answer", shown());
            case ConnectionClosedException it -> new EgressException(UNREACHABLE, it, "broke-off", shown());
            case NoRouteToHostException it -> new EgressException(UNREACHABLE, it, "no-way", shown());
            case SocketException it -> new EgressException(UNREACHABLE, it, "broke-off", shown());
            case EOFException it -> new EgressException(UNREACHABLE, it, "broke-off", shown());
            case ZipException it -> new EgressException(UNREACHABLE, it, "compression-broken", shown());
            default -> new EgressException(UNREACHABLE, fault, "not-reached", shown(), words(fault));
        };
    }

    EgressException tooSlow() {
        return new EgressException(TOO_SLOW, "not-finished", shown());
    }

    private String shown() {
        return Addresses.shown(address);
    }

    private static String words(IOException fault) {
        var message = fault.getMessage();
        return message == null ? fault.getClass().getSimpleName() : message;
    }
}
