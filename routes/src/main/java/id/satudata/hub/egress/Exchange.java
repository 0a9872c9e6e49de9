package id.satudata.hub.egress;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;

/** One question and its answer on an open connection. */
final class Exchange implements Closeable {

    private final URI address;
    private final HttpUriRequestBase request;
    private final ClassicHttpResponse answer;
    private final Faults faults;

    Exchange(URI address, HttpUriRequestBase request, ClassicHttpResponse answer, Faults faults) {
        this.address = address;
        this.request = request;
        this.answer = answer;
        this.faults = faults;
    }

    int status() {
        return answer.getCode();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(answer.getFirstHeader(name)).map(Header::getValue);
    }

    EgressResponse response(long limit, LeastRate rate) throws EgressException {
        var type = header(HttpHeaders.CONTENT_TYPE).map(ContentType::parseLenient);
        return new EgressResponse(
                address,
                status(),
                type.map(it -> it.getMimeType().toLowerCase(Locale.ROOT)).orElse(""),
                type.map(ContentType::getCharset),
                Arrays.stream(answer.getHeaders(HttpHeaders.LINK))
                        .map(Header::getValue)
                        .toList(),
                header(HttpHeaders.RETRY_AFTER),
                header(HttpHeaders.ETAG),
                header(HttpHeaders.LAST_MODIFIED),
                body(limit, rate));
    }

    private GuardedBody body(long limit, LeastRate rate) throws EgressException {
        try {
            return new GuardedBody(plain(answer.getEntity()), limit, rate, faults);
        } catch (IOException e) {
            throw faults.of(e);
        }
    }

    private InputStream plain(HttpEntity entity) throws IOException {
        if (entity == null) {
            return InputStream.nullInputStream();
        }
        var zipped = header(HttpHeaders.CONTENT_ENCODING)
                .filter(it -> it.toLowerCase(Locale.ROOT).contains("gzip"));
        return zipped.isPresent() ? new GZIPInputStream(entity.getContent()) : entity.getContent();
    }

    /**
     * Drops a connection with unread bytes on it: reading on for its reuse could take for ever. The answer is not closed besides,
     * which would read on all the same and fail on the dropped connection, in place of what the exchange came to.
     */
    @Override
    public void close() {
        request.cancel();
    }
}
