package id.satudata.hub.portal;

import id.satudata.hub.table.KeptFile;
import id.satudata.hub.web.IfRange;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;

/** How much of a file a request gets, counted as Spring is going to send it. */
final class Portion {

    private final KeptFile kept;
    private final boolean isSent;
    private final Optional<String> ranges;
    private final boolean isRenewed;

    private Portion(KeptFile kept, boolean isSent, Optional<String> ranges, boolean isRenewed) {
        this.kept = kept;
        this.isSent = isSent;
        this.ranges = ranges;
        this.isRenewed = isRenewed;
    }

    /** What is asked for of a file with these validators; all of it where the client has part of another one. */
    static Portion asked(HttpServletRequest request, KeptFile kept, String tag, Optional<Instant> modified) {
        var ranges = Optional.ofNullable(request.getHeader(HttpHeaders.RANGE));
        var isSame = IfRange.holds(request, tag, modified);
        return new Portion(
                kept,
                HttpMethod.GET.matches(request.getMethod()),
                ranges.filter(_ -> isSame),
                ranges.isPresent() && !isSame);
    }

    /** Bytes of the content that are to go out; nothing where only headers do. */
    OptionalLong bytes() throws IOException {
        if (!isSent) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(ranges.isPresent() ? ofRanges(ranges.get()) : kept.size());
    }

    /** Of a stream Spring sends all, whatever part was asked for. */
    Resource content() {
        return isRenewed
                ? new InputStreamResource(() -> Files.newInputStream(kept.path()))
                : new FileSystemResource(kept.path());
    }

    boolean isRenewed() {
        return isRenewed;
    }

    /** A range that cannot be had is refused later, so that none of it goes out. */
    private long ofRanges(String asked) {
        try {
            return HttpRange.toResourceRegions(HttpRange.parseRanges(asked), new FileSystemResource(kept.path()))
                    .stream()
                    .mapToLong(it -> it.getCount())
                    .sum();
        } catch (IllegalArgumentException unreadable) {
            return 0;
        }
    }
}
