package id.satudata.hub.egress;

import id.satudata.hub.metadata.LocalizedText;
import id.satudata.hub.metadata.Reasons;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The answer to a fetch; its body is read once and throws an {@link EgressException} beyond a limit.
 *
 * @param finalUri where it was found, after redirects
 * @param mediaType without parameters, in lower case; empty where none was given
 * @param links the values of its Link headers, as they were written
 * @param retryAfter when it says it may be asked again, as it was written
 * @param etag the name it gives this version, as it was written
 * @param lastModified since when it is like this, as it was written
 */
public record EgressResponse(
        URI finalUri,
        int status,
        String mediaType,
        Optional<Charset> charset,
        List<String> links,
        Optional<String> retryAfter,
        Optional<String> etag,
        Optional<String> lastModified,
        InputStream body) {

    private static final int NOT_MODIFIED = 304;
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    /** Whether it is still what it was when its validators were given, so that there is no body. */
    public boolean isNotModified() {
        return status == NOT_MODIFIED;
    }

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The media type for readers, or that there is none. */
    public LocalizedText statedType() {
        return mediaType.isEmpty() ? Reasons.of("no-media-type") : LocalizedText.of("", mediaType);
    }

    /**
     * This response, when it is a success.
     *
     * @throws EgressException when the other side answered with an error
     */
    public EgressResponse requireSuccess() throws EgressException {
        if (!isSuccess()) {
            throw failure("");
        }
        return this;
    }

    /** For how long it asks to be left alone; nothing where it does not say so. */
    public Optional<Duration> wait(Instant now) {
        return retryAfter.flatMap(it -> RetryAfter.read(it, now));
    }

    /** The failure this answer is, with what the other side said about it. */
    public EgressException failure(String detail) {
        var reason = PASSING.contains(status) ? EgressException.Reason.BUSY : EgressException.Reason.STATUS;
        var shown = Addresses.shown(finalUri);
        var failure = detail.isBlank()
                ? new EgressException(reason, "status", shown, status)
                : new EgressException(reason, "status-said", shown, status, detail);
        return failure.withRetryAfter(retryAfter);
    }
}
