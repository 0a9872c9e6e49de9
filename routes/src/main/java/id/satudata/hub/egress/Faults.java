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
            return new EgressException(STOPPED, "The fetch of " + shown() + " was told to stop", fault);
        }
        if (deadline.hasPassed()) {
            return new EgressException(TOO_SLOW, unfinished(), fault);
        }
        return switch (fault) {
            case GuardedResolver.Refused it -> new EgressException(REFUSED, words(it), it);
            case UnknownHostException it ->
                new EgressException(UNREACHABLE, "The name of " + shown() + " is unknown", it);
            case ConnectException it -> new EgressException(UNREACHABLE, "Nobody listens at " + shown(), it);
            case ConnectTimeoutException it -> new EgressException(UNREACHABLE, "Nobody answers at " + shown(), it);
            case SocketTimeoutException it -> new EgressException(TOO_SLOW, shown() + " stopped answering", it);
            case SSLPeerUnverifiedException it ->
                new EgressException(UNTRUSTED, shown() + " shows a certificate of another host", it);
            case SSLHandshakeException it
            when it.getCause() instanceof CertificateException ->
                new EgressException(
                        UNTRUSTED, shown() + " shows a certificate that the hub has no reason to trust", it);
            case SSLException it ->
                new EgressException(UNREACHABLE, shown() + " offers no trustworthy connection: " + words(it), it);
            case ClientProtocolException it -> new EgressException(NOT_HTTP, shown() + " does not speak HTTP", it);
            case MessageConstraintException it -> new EgressException(NOT_HTTP, shown() + " does not speak HTTP", it);
            case NoHttpResponseException it ->
                new EgressException(UNREACHABLE, shown() + " closed the connection without an answer", it);
            case ConnectionClosedException it ->
                new EgressException(UNREACHABLE, shown() + " broke off in the middle of its answer", it);
            case NoRouteToHostException it -> new EgressException(UNREACHABLE, "No way leads to " + shown(), it);
            case SocketException it ->
                new EgressException(UNREACHABLE, shown() + " broke off in the middle of its answer", it);
            case EOFException it ->
                new EgressException(UNREACHABLE, shown() + " broke off in the middle of its answer", it);
            case ZipException it ->
                new EgressException(UNREACHABLE, shown() + " sent an answer whose compression is broken", it);
            default -> new EgressException(UNREACHABLE, shown() + " could not be reached: " + words(fault), fault);
        };
    }

    EgressException tooSlow() {
        return new EgressException(TOO_SLOW, unfinished());
    }

    private String unfinished() {
        return shown() + " did not finish its answer in time";
    }

    private String shown() {
        return Addresses.shown(address);
    }

    private static String words(IOException fault) {
        var message = fault.getMessage();
        return message == null ? fault.getClass().getSimpleName() : message;
    }
}
