package id.satudata.hub.portal;

import id.satudata.hub.table.KeptFile;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.OptionalLong;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;

/** How much of a file a request asks for, counted as Spring is going to send it. */
final class Portion {

    private Portion() {}

    /** Bytes of the content that are to go out; nothing where only headers do. */
    static OptionalLong asked(HttpServletRequest request, KeptFile kept) throws IOException {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return OptionalLong.empty();
        }
        var range = request.getHeader(HttpHeaders.RANGE);
        return OptionalLong.of(range == null ? kept.size() : ofRange(range, kept));
    }

    /** A range that cannot be had is refused later, so that none of it goes out. */
    private static long ofRange(String range, KeptFile kept) {
        try {
            return HttpRange.toResourceRegions(HttpRange.parseRanges(range), new FileSystemResource(kept.path()))
                    .stream()
                    .mapToLong(it -> it.getCount())
                    .sum();
        } catch (IllegalArgumentException unreadable) {
            return 0;
        }
    }
}
