package id.satudata.hub.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.util.StreamUtils;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * What of a file a request gets: all of it, the one part that was asked for, or nothing of it. It is known before anything is
 * sent, so that it can be written down first.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13">RFC 9110, conditional requests</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14">RFC 9110, range requests</a>
 */
public final class FileAnswer {

    private final SentFile file;
    private final int status;
    private final Optional<Part> part;

    private FileAnswer(SentFile file, int status, Optional<Part> part) {
        this.file = file;
        this.status = status;
        this.part = part;
    }

    /** From the first to the last byte. */
    private record Part(long first, long last) {

        long length() {
            return last - first + 1;
        }
    }

    /** Several parts of a file are sent as all of it, as the RFC lets one. */
    public static FileAnswer to(HttpServletRequest request, SentFile file) {
        if (isOther(request.getHeader(HttpHeaders.IF_MATCH), file)) { // or parts of two files would be put together
            return new FileAnswer(file, HttpServletResponse.SC_PRECONDITION_FAILED, Optional.empty());
        }
        if (isKnown(request, file)) {
            return new FileAnswer(file, HttpServletResponse.SC_NOT_MODIFIED, Optional.empty());
        }
        var ranges = ranges(request, file);
        if (ranges.size() != 1) {
            return new FileAnswer(file, HttpServletResponse.SC_OK, Optional.of(new Part(0, file.size() - 1)));
        }
        var part = part(ranges.getFirst(), file.size());
        var status = part.isPresent()
                ? HttpServletResponse.SC_PARTIAL_CONTENT
                : HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE;
        return new FileAnswer(file, status, part);
    }

    private static boolean isOther(@Nullable String wanted, SentFile file) {
        return wanted != null
                && !wanted.strip().equals("*")
                && Arrays.stream(wanted.split(",", -1)).map(String::strip).noneMatch(file.tag()::equals);
    }

    private static boolean isKnown(HttpServletRequest request, SentFile file) {
        var web = new ServletWebRequest(request);
        return file.modified().isPresent()
                ? web.checkNotModified(file.tag(), file.modified().get().toEpochMilli())
                : web.checkNotModified(file.tag());
    }

    /** None where the client has part of another version, or asks in another unit or not for a part. */
    private static List<HttpRange> ranges(HttpServletRequest request, SentFile file) {
        var asked = request.getHeader(HttpHeaders.RANGE);
        if (asked == null
                || !HttpMethod.GET.matches(request.getMethod())
                || !IfRange.holds(request, file.tag(), file.modified())) {
            return List.of();
        }
        try {
            return HttpRange.parseRanges(asked);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static Optional<Part> part(HttpRange range, long size) {
        try {
            return Optional.of(new Part(range.getRangeStart(size), range.getRangeEnd(size)))
                    .filter(it -> it.first() < size && it.length() > 0);
        } catch (IllegalArgumentException outside) {
            return Optional.empty();
        }
    }

    /** How many bytes of the file are to go out in answer to the method; nothing where only headers do. */
    public Optional<Long> bytes(String method) {
        return part.filter(_ -> HttpMethod.GET.matches(method)).map(Part::length);
    }

    /**
     * Sends it; what else is to be said of the file must stand in the response already.
     *
     * @throws java.nio.file.NoSuchFileException where the file is gone; nothing is sent then
     */
    public void send(String method, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setHeader(HttpHeaders.ETAG, file.tag());
        file.modified().ifPresent(it -> response.setDateHeader(HttpHeaders.LAST_MODIFIED, it.toEpochMilli()));
        if (part.isPresent()) {
            response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
            write(part.get(), method, response);
        } else if (status == HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.size());
            response.setContentLength(0);
        }
    }

    private void write(Part it, String method, HttpServletResponse response) throws IOException {
        if (status == HttpServletResponse.SC_PARTIAL_CONTENT) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + it.first() + "-" + it.last() + "/" + file.size());
        }
        response.setContentLengthLong(it.length());
        if (!HttpMethod.GET.matches(method)) {
            return;
        }
        try (InputStream content = Files.newInputStream(file.path())) {
            StreamUtils.copyRange(content, response.getOutputStream(), it.first(), it.last());
        }
    }
}
