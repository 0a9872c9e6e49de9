package id.satudata.hub.exchange.dump;

import id.satudata.hub.web.IfRange;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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
 * Sends a file, or the one part of it that was asked for.
 *
 * @param tag strong ETag
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-14">RFC 9110, range requests</a>
 */
record FileAnswer(Path path, long size, String tag, Instant modified) {

    /** From the first to the last byte. */
    private record Part(long first, long last) {

        long length() {
            return last - first + 1;
        }
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (isOther(request.getHeader(HttpHeaders.IF_MATCH))) { // or parts of two files would be put together
            response.setStatus(HttpServletResponse.SC_PRECONDITION_FAILED);
            return;
        }
        if (new ServletWebRequest(request, response).checkNotModified(tag, modified.toEpochMilli())) {
            return;
        }
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        var ranges = ranges(request);
        if (ranges.size() != 1) { // several parts of a file are sent as all of it, as the RFC lets one
            write(new Part(0, size - 1), request, response);
            return;
        }
        var part = part(ranges.getFirst());
        if (part.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(
                    HttpHeaders.CONTENT_RANGE,
                    "bytes " + part.get().first() + "-" + part.get().last() + "/" + size);
            write(part.get(), request, response);
        } else {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + size);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setContentLength(0);
        }
    }

    private boolean isOther(@Nullable String wanted) {
        return wanted != null
                && !wanted.strip().equals("*")
                && Arrays.stream(wanted.split(",", -1)).map(String::strip).noneMatch(tag::equals);
    }

    /** None where the client has part of another version, or asks in another unit or not for a part. */
    private List<HttpRange> ranges(HttpServletRequest request) {
        var asked = request.getHeader(HttpHeaders.RANGE);
        if (asked == null
                || !HttpMethod.GET.matches(request.getMethod())
                || !IfRange.holds(request, tag, Optional.of(modified))) {
            return List.of();
        }
        try {
            return HttpRange.parseRanges(asked);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private Optional<Part> part(HttpRange range) {
        try {
            return Optional.of(new Part(range.getRangeStart(size), range.getRangeEnd(size)))
                    .filter(it -> it.first() < size && it.length() > 0);
        } catch (IllegalArgumentException outside) {
            return Optional.empty();
        }
    }

    private void write(Part part, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentLengthLong(part.length());
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            return;
        }
        try (InputStream file = Files.newInputStream(path)) {
            StreamUtils.copyRange(file, response.getOutputStream(), part.first(), part.last());
        }
    }
}
