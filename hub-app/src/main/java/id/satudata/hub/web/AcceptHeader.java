package id.satudata.hub.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** What media types a client takes. */
public final class AcceptHeader {
    /** Nobody means more, and sorting more is refused. */
    private static final int MOST = 50;

    private AcceptHeader() {}

    /** The ranges it names, the best liked first; anything where it names none, and none where it cannot be read. */
    public static List<MediaType> of(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.ACCEPT);
        if (header == null || header.isBlank()) {
            return List.of(MediaType.ALL);
        }
        try {
            var named = MediaType.parseMediaTypes(header);
            var ranges = new ArrayList<>(named.subList(0, Math.min(MOST, named.size())));
            MimeTypeUtils.sortBySpecificity(ranges);
            return ranges;
        } catch (InvalidMediaTypeException unreadable) {
            return List.of();
        }
    }
}
