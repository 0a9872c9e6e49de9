package id.satudata.hub.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which of the hub's languages the reader of an answer prefers. */
public final class ReaderLanguage {
    public static final String INDONESIAN = "id";
    public static final String ENGLISH = "en";

    private static final List<String> SPOKEN = List.of(INDONESIAN, ENGLISH);

    private ReaderLanguage() {}

    /** English at an English address; elsewhere by Accept-Language, and Indonesian when it names none of ours. */
    public static String of(HttpServletRequest request) {
        return isEnglish(request.getRequestURI()) ? ENGLISH : accepted(request);
    }

    /** Of a request line that nobody can read there is no address. */
    private static boolean isEnglish(@Nullable String path) {
        return path != null && (path.equals("/en") || path.startsWith("/en/"));
    }

    private static String accepted(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(SPOKEN::contains)
                .filter(_ -> request.getHeader("Accept-Language") != null)
                .findFirst()
                .orElse(INDONESIAN);
    }
}
